using Microsoft.CodeAnalysis;
using Xunit;

namespace TypedCim.Documentation.Tests;

/// <summary>Names and values that programs in public got wrong, where they are strings, and found out late or never: here they do not compile.</summary>
public sealed class WrongNamesTests
{
    [Theory]
    [InlineData("a property of another class", "_ = site.SMS_R_System().Columns(s => s.LastActiveTime);", "CS1061", "_ = site.SMS_CombinedDeviceResources().Columns(s => s.LastActiveTime);")]
    [InlineData("a condition on it", "_ = site.SMS_R_System().Where(s => s.LastActiveTime != null);", "CS1061", "_ = site.SMS_CombinedDeviceResources().Where(s => s.LastActiveTime != null);")]
    [InlineData("a property that no class has", "_ = site.SMS_Client_ComanagementState().Columns(c => c.CoManagementFlags);", "CS1061", "_ = site.SMS_Client_ComanagementState().Columns(c => c.ComgmtPolicyPresent, c => c.MDMWorkloads);")]
    [InlineData("a class that does not exist", "_ = site.SMS_CH_Summary();", "CS1061", "_ = site.SMS_CH_SummaryCurrent();")]
    [InlineData("another one", "_ = site.SMS_Client();", "CS1061", "_ = site.SMS_CombinedDeviceResources().Where(d => d.IsClient == true);")]
    [InlineData("the key of other classes", "_ = site.SMS_UpdateComplianceStatus().Columns(u => u.ResourceID);", "CS1061", "_ = site.SMS_UpdateComplianceStatus().Columns(u => u.MachineID);")]
    [InlineData("a status class that was never there", "_ = site.SMS_TaskSequenceDeploymentStatus();", "CS1061", "_ = site.SMS_DeploymentSummary().Where(d => d.FeatureType == SMS_DeploymentSummary.FeatureTypeValue.TaskSequence);")]
    [InlineData("a page's title for a class", "_ = site.SMS_Deployment_Info();", "CS1061", "_ = site.SMS_DeploymentInfo();")]
    [InlineData("a page's misprint of a class", "await SMS_Collecton.GenerateCCRByNameAsync(site, \"PC1\", \"ABC\", true);", "CS0103", "await SMS_Collection.GenerateCCRByNameAsync(site, name: \"PC1\", pushSiteCode: \"ABC\", forced: true);")]
    [InlineData("a magic number for flags", "new SMS_Advertisement().AdvertFlags = 45744160;", "CS0266", "new SMS_Advertisement().AdvertFlags = SMS_Advertisement.AdvertFlagsBits.IMMEDIATE | SMS_Advertisement.AdvertFlagsBits.NO_DISPLAY;")]
    [InlineData("a page's name of a parameter", "await site.SMS_DistributionPointGroup(\"G\").RemovePackagesAsync(packageIDs: [], removeTargetedPackages: true);", "CS1739", "await site.SMS_DistributionPointGroup(\"G\").RemovePackagesAsync(packageIDs: [], removePackageFromDPs: true);")]
    [InlineData("a page's type of a parameter", "await SMS_Collection.ReassignClientsToSiteAsync(site, resourceIDs: [1], newSiteCode: true);", "CS1503", "await SMS_Collection.ReassignClientsToSiteAsync(site, resourceIDs: [1], newSiteCode: \"ABC\");")]
    [InlineData("the number where the name is wanted", "await SMS_ObjectContainerItem.MoveMembersExAsync(site, [\"ABC00001\"], 0, 1, objectTypeName: 2);", "CS1503", "await SMS_ObjectContainerItem.MoveMembersExAsync(site, [\"ABC00001\"], 0, 1, objectTypeName: \"SMS_Package\");")]
    [InlineData("a method of the class on an object", "await site.SMS_Collection(\"ABC00001\").ClearLastNBSAdvForMachinesAsync(site, [1]);", "CS0176", "await SMS_Collection.ClearLastNBSAdvForMachinesAsync(site, resourceIDs: [1]);")]
    [InlineData("a method of an object on the class", "await SMS_Collection.ClearLastNBSAdvForCollectionAsync(site);", "CS1503", "await site.SMS_Collection(\"ABC00001\").ClearLastNBSAdvForCollectionAsync();")]
    [InlineData("a method of another class", "await SMS_DistributionPoint.SetDPMaintenanceModeAsync(site, \"path\", 1);", "CS0117", "await SMS_DistributionPointInfo.SetDPMaintenanceModeAsync(site, nalPath: \"path\", mode: 1);")]
    [InlineData("signed ids for contents", "int[] ids = [1]; await site.SMS_DriverPackage(\"ABC00001\").AddDriverContentAsync(ids, [\"path\"]);", "CS1503", "uint[] ids = [1]; await site.SMS_DriverPackage(\"ABC00001\").AddDriverContentAsync(ids, [\"path\"]);")]
    [InlineData("a truth taken for a code", "int code = await SMS_CollectionRuleQuery.ValidateQueryAsync(site, \"\");", "CS0029", "bool isValid = await SMS_CollectionRuleQuery.ValidateQueryAsync(site, wqlQuery: \"\") == true;")]
    [InlineData("a number for the state of a script", "await site.SMS_Scripts(\"G\").UpdateApprovalStateAsync(approvalState: 3, approver: \"me\", comment: \"\");", "CS1503", "await site.SMS_Scripts(\"G\").UpdateApprovalStateAsync(approvalState: \"3\", approver: \"me\", comment: \"\");")]
    [InlineData("one id where many are wanted", "await SMS_SecuredCategoryMembership.AddMembershipsAsync(site, [\"ABC00001\"], [2], categoryIDs: \"SMS00UNA\");", "CS1503", "await SMS_SecuredCategoryMembership.AddMembershipsAsync(site, [\"ABC00001\"], [2], categoryIDs: [\"SMS00UNA\"]);")]
    public void WrongNameIsAnErrorAndTheRightOneCompiles(string mistake, string wrong, string expected, string right)
    {
        IReadOnlyList<Diagnostic> errors = SnippetCompiler.Compile(wrong, []);

        Assert.True(errors is [var error] && string.Equals(expected, error.Id, StringComparison.Ordinal), $"For {mistake}: expected {expected}, got {string.Join('\n', errors)}");
        Assert.Empty(SnippetCompiler.Compile(right, []));
    }
}
