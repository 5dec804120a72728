using Cooperation.Agreements.Domain.Money;
using Cooperation.Agreements.Domain.Projects;
using Cooperation.Platform.Domain;

namespace Cooperation.Domain.Tests.Agreements;

/// <summary>The life of a project: every step at every status, its days, its money, what it owes.</summary>
public sealed class ProjectLifeTests
{
    private static readonly Dictionary<string, string> Begins = new()
    {
        ["approval"] = "proposed",
        ["signature"] = "approved",
        ["start"] = "signed",
        ["output"] = "running ended",
        ["report"] = "running ended",
        ["budget"] = "proposed approved signed running",
        ["extension"] = "signed running",
        ["ending"] = "running",
        ["dropping"] = "proposed approved signed",
    };

    private static readonly Dictionary<string, string[]> Ways = new()
    {
        ["proposed"] = [],
        ["approved"] = ["approval"],
        ["signed"] = ["approval", "signature"],
        ["running"] = ["approval", "signature", "start"],
        ["ended"] = ["approval", "signature", "start", "ending"],
        ["dropped"] = ["dropping"],
    };

    public static TheoryData<string, string> Taken => [.. Begins.Keys.SelectMany(step => Ways.Keys.Select(status => (status, step)))];

    [Theory]
    [MemberData(nameof(Taken))]
    public void A_step_is_offered_and_taken_where_it_begins_and_a_refusal_changes_nothing(string from, string step)
    {
        var project = At(from);
        project.Status.ShouldBe(from);
        var (isOpen, happened) = (Begins[step].Split(' ').Contains(from), project.Timeline.Count);
        ProjectLife.OpenAt(from).Contains(step).ShouldBe(isOpen);
        if (isOpen)
        {
            Take(project, step);
            project.Timeline.Count.ShouldBe(happened + 1);
        }
        else
        {
            Refused(() => Take(project, step)).ShouldBe("agreements.project.step-not-open");
            (project.Status, project.Timeline.Count).ShouldBe((from, happened));
        }
    }

    [Fact]
    public void Days_follow_one_another_and_none_lies_ahead()
    {
        Refused(() => Propose(Entry() with { EndsOn = new(2018, 1, 1) })).ShouldBe("agreements.project.end-before-start");
        Refused(() => Propose(Entry() with { ProposedOn = new(2018, 6, 16) })).ShouldBe("agreements.project.time-in-future");
        Refused(() => Propose(Entry() with { ReportsDue = [new(2021, 1, 1)] })).ShouldBe("agreements.project.report-outside");
        Refused(() => At("proposed").Approve(new(2018, 1, 1), null, Signed.Planner, Signed.Noon))
            .ShouldBe("agreements.project.before-step-before");
        Refused(() => At("proposed").Approve(new(2018, 6, 16), null, Signed.Planner, Signed.Noon))
            .ShouldBe("agreements.project.time-in-future");
        var running = At("running");
        Refused(() => running.Extend(running.EndsOn, "x", Signed.Planner, Signed.Noon)).ShouldBe("agreements.project.not-later");
        Take(running, "extension");
        (running.EndsOn, running.Extensions).ShouldBe((new(2020, 12, 31), 1));
    }

    [Fact]
    public void Money_is_of_a_donor_that_is_named()
    {
        Refused(() => Propose(Entry() with { Donors = [] })).ShouldBe("agreements.project.donor-not-named");
        Refused(() => Propose(Entry() with { Donors = ["XXX"], Budget = [] })).ShouldBe("agreements.project.donors[0]-unknown");
    }

    [Fact]
    public void An_output_is_reached_and_a_report_handed_in_once_and_the_next_one_is_owed()
    {
        var project = At("running");
        project.NextReportDue.ShouldBe(new(2018, 6, 30));
        Take(project, "report");
        project.NextReportDue.ShouldBe(new(2018, 12, 31));
        Refused(() => Take(project, "report")).ShouldBe("agreements.project.done-already");
        Refused(() => project.Reach(9, null, null, Signed.Planner, Signed.Noon)).ShouldBe("agreements.project.number-unknown");
    }

    private static string Refused(Action step) => Should.Throw<DomainException>(step).Errors[0].Code;

    private static ProjectEntry Entry() =>
        new()
        {
            Title = "Hỗ trợ nạn nhân tại biên giới",
            Partners = [],
            Donors = ["IOM"],
            ProposedOn = new(2018, 1, 15),
            StartsOn = new(2018, 4, 1),
            EndsOn = new(2019, 12, 31),
            Budget = [new("donor", "IOM", "USD", 250_000)],
            Outputs = ["Sổ tay"],
            ReportsDue = [new(2018, 12, 31), new(2018, 6, 30)],
        };

    private static Project Propose(ProjectEntry entry)
    {
        var proposed = Project.Propose(entry, Plans.Codes, Signed.Planner, Signed.Noon);
        proposed.Numbered("PJ-2018-000001");
        return proposed;
    }

    private static Project At(string status)
    {
        var project = Propose(Entry());
        foreach (var step in Ways[status])
        {
            Take(project, step);
        }

        return project;
    }

    private static void Take(Project project, string step)
    {
        var (by, at) = (Signed.Planner, Signed.Noon);
        switch (step)
        {
            case "approval":
                project.Approve(new(2018, 2, 1), null, by, at);
                break;
            case "signature":
                project.Sign(new(2018, 3, 1), null, by, at);
                break;
            case "start":
                project.Start(new(2018, 4, 1), null, by, at);
                break;
            case "output":
                project.Reach(1, new(2018, 6, 1), null, by, at);
                break;
            case "report":
                project.HandIn(1, new(2018, 6, 1), null, by, at);
                break;
            case "budget":
                project.ChangeBudget([new MoneyLine("donor", "IOM", "USD", 300_000)], "Bổ sung", Plans.Codes, by, at);
                break;
            case "extension":
                project.Extend(new(2020, 12, 31), "Chậm giải ngân", by, at);
                break;
            case "ending":
                project.End(new(2018, 6, 10), null, by, at);
                break;
            default:
                project.Drop("Không còn nguồn", by, at);
                break;
        }
    }
}
