using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Security scopes, and which objects are in them.</summary>
internal static class ScopeBehavior
{
    private const string Default = "SMS00UNA";

    internal static void AddTo(SiteModel model)
    {
        AddScope(model, Default, "Default", isBuiltIn: true);
        model.Server.OnCreate<SMS_SecuredCategory>(write => Create(model, write));
        model.Server.On<SMS_SecuredCategoryMembership>("AddMemberships", call => Change(model, call, Add));
        model.Server.On<SMS_SecuredCategoryMembership>("RemoveMemberships", call => Change(model, call, Remove));
    }

    private static void AddScope(SiteModel model, string id, string name, bool isBuiltIn) => model.Server.Add(
        new SMS_SecuredCategory { CategoryName = name },
        ("CategoryID", id),
        ("IsBuiltIn", isBuiltIn),
        ("NumberOfObjects", 0u),
        ("SourceSite", model.SiteCode),
        ("CreatedDate", model.Now));

    private static void Create(SiteModel model, CimInstanceWrite<SMS_SecuredCategory> write)
    {
        var operation = SiteOperation.Put(write);
        if (string.IsNullOrEmpty(write.Instance.CategoryName))
            throw operation.InvalidParameters("A security scope needs a CategoryName.");

        if (model.Server.Instances<SMS_SecuredCategory>().Any(scope => SiteModel.IsSame(scope.CategoryName, write.Instance.CategoryName)))
            throw operation.Failure(write.Instance.CategoryName, $"There is a security scope {write.Instance.CategoryName} already.");

        write.Set("CategoryID", FormattableString.Invariant($"{model.SiteCode}{model.ScopeIds.Next():X5}"));
        write.Set("IsBuiltIn", false);
        write.Set("NumberOfObjects", 0u);
        write.Set("SourceSite", model.SiteCode);
        write.Set("CreatedDate", model.Now);
        write.Set("CreatedBy", SiteModel.CurrentUser);
    }

    private static void Change(SiteModel model, CimMethodCall<SMS_SecuredCategoryMembership> call, Action<SiteModel, CimPath, string, uint, string> change)
    {
        var operation = SiteOperation.Of(call);
        string[]? objectIds = call.Argument("ObjectIDs").AsStringArray();
        uint[]? typeIds = call.Argument("ObjectTypeIDs").AsUInt32Array();
        string[]? scopeIds = call.Argument("CategoryIDs").AsStringArray();
        operation.RequireParallel(("ObjectIDs", objectIds), ("ObjectTypeIDs", typeIds));
        operation.RequireParallel(("CategoryIDs", scopeIds));
        foreach (string scopeId in scopeIds!)
        {
            if (model.Server.Find<SMS_SecuredCategory>(scopeId) is null)
                throw operation.Failure(scopeId, $"There is no security scope {scopeId}. Look for its id in SMS_SecuredCategory.CategoryID.");

            for (int i = 0; i < objectIds!.Length; i++)
                change(model, PathOf(scopeId, objectIds[i], typeIds![i]), objectIds[i], typeIds[i], scopeId);
            uint count = (uint)model.Server.Instances<SMS_SecuredCategoryMembership>().Count(row => SiteModel.IsSame(row.CategoryID, scopeId));
            model.Server.Update(new CimPath(nameof(SMS_SecuredCategory), [new CimKey("CategoryID", scopeId)]), ("NumberOfObjects", count));
        }
    }

    private static void Add(SiteModel model, CimPath path, string objectId, uint typeId, string scopeId)
    {
        if (model.Server.Find(path) is null)
            model.Server.Add(new SMS_SecuredCategoryMembership { CategoryID = scopeId, ObjectKey = objectId, ObjectTypeID = typeId });
    }

    private static void Remove(SiteModel model, CimPath path, string objectId, uint typeId, string scopeId) => model.Server.Remove(path);

    private static CimPath PathOf(string scopeId, string objectId, uint typeId) => new(
        nameof(SMS_SecuredCategoryMembership), [new CimKey("CategoryID", scopeId), new CimKey("ObjectKey", objectId), new CimKey("ObjectTypeID", typeId)]);
}
