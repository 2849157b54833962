namespace TypedCim.Mof;

/// <summary>Checks that amendments find their classes and members.</summary>
internal sealed class AmendmentLinkChecks
{
    private readonly AmendmentChecks _checks;

    public AmendmentLinkChecks(IReadOnlyList<MofFile> files)
    {
        var homes = new ClassHomes<CimClassSchema>();
        foreach (var file in files)
        {
            foreach (var schema in file.Classes)
            {
                if ((schema.Flags & CimClassFlags.Amendment) == 0)
                {
                    homes.Add(schema, schema);
                }
            }
        }

        _checks = new AmendmentChecks(homes.Find, homes.Names);
    }

    public void Check(MofFile file, LinkReport report)
    {
        foreach (var problem in _checks.Check(file.Classes))
        {
            var place = problem.Class;
            if (problem.Member is not null)
            {
                place += "." + problem.Member;
            }

            if (problem.Parameter is not null)
            {
                place += "(" + problem.Parameter + ")";
            }

            var span = report.Find(problem.Kind, problem.Class, problem.Member, problem.Parameter) ?? default;
            report.Add(problem.Rule, span, [place, .. problem.Arguments]);
        }
    }
}
