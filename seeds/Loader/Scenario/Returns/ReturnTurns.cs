using System.Text.Json.Nodes;

namespace Cooperation.Loader.Scenario.Returns;

/// <summary>
/// Cases whose way takes a turn: two of one matter become one, two that were taken for one are parted again, one becomes two, an answer is taken back, a limit stands still or
/// gets more time, a list of 39 comes in at once. All of a mission whose people come home by air, so that no list of a gate changes.
/// </summary>
internal sealed class ReturnTurns(Wording wording, ReturnLives lives, Draw draw)
{
    private const string Partner = "TH";
    private const string Clock = "clocks/immigrationReply/";
    private const string Supervisor = "ls.cuclanhsu.chihuy";
    private const string SupervisorOfImmigration = "xnc.chihuy";

    private readonly List<PlannedReturn> calls = [];
    private readonly ReturnCases cases = new(wording, draw);

    private TurnWording Words => wording.Returns.Turns;

    public IReadOnlyList<PlannedReturn> Calls()
    {
        Merged();
        Split();
        TakenBack();
        Parted();
        Pasted();
        return calls;
    }

    private void Merged()
    {
        var first = Open("missionNotified", "mission", Moments.At(new(2018, 10, 9), 9, 10), Words.Two);
        var second = Open("handedOver", "hostAuthority", Moments.At(new(2018, 10, 11), 14, 20), Words.One);
        var merged = Moments.At(new(2018, 10, 12), 9, 30);
        calls.Add(new CaseMerged(merged, first.Officer, second, first, Words.Merged));
        Ask(first with { Persons = [.. first.Persons, .. second.Persons], Of = first }, merged);
    }

    private void Split()
    {
        var opened = Open("rescued", "hostAuthority", Moments.At(new(2018, 9, 5), 8, 45), Words.Four);
        var split = Moments.At(new(2018, 9, 7), 10, 15);
        var off = opened with { Persons = [.. opened.Persons.Skip(2)], Summary = Words.SplitSummary };
        calls.Add(new CaseSplit(split, opened.Officer, opened, off, Words.Split));
        Ask(opened with { Persons = [.. opened.Persons.Take(2)], Of = opened }, split);
        Ask(off, split);
    }

    private void TakenBack()
    {
        var opened = Open("missionNotified", "otherOrganisation", Moments.At(new(2018, 10, 22), 10, 5), Words.One);
        var asked = opened.ReportedAt.InDays(1, draw);
        calls.Add(new PersonsMoved(asked, opened.Officer, "identity-request", opened.Persons, []));
        var wrong = asked.InDays(6, draw);
        JsonObject no = new() { ["result"] = "notConfirmed", ["reason"] = wording.Returns.NotConfirmed };
        calls.Add(new PersonsMoved(wrong, ReturnPlaces.Immigration, "identity-reply", opened.Persons, no));
        var undone = wrong.AddMinutes(50);
        calls.Add(new PersonMoved(undone, SupervisorOfImmigration, "undo", opened.Persons[0], Because(Words.TakenBack)));
        lives.Answered(opened, undone.InDays(1, draw));
    }

    // The answers to both are still awaited at the end of the year.
    private void Parted()
    {
        var first = Open("missionNotified", "mission", Moments.At(new(2018, 12, 3), 9, 20), Words.One);
        var second = Open("handedOver", "hostAuthority", Moments.At(new(2018, 12, 4), 15, 40), Words.One);
        calls.Add(new CaseMerged(Moments.At(new(2018, 12, 5), 10, 0), first.Officer, second, first, Words.Merged));
        calls.Add(new MergeUndone(Moments.At(new(2018, 12, 6), 9, 0), Supervisor, second, Words.Parted));
        DemoPerson[] both = [.. first.Persons, .. second.Persons];
        calls.Add(new PersonsMoved(Moments.At(new(2018, 12, 10), 9, 15), first.Officer, "identity-request", both, []));
        OfImmigration(Moments.At(new(2018, 12, 14), 10, 30), Clock + "pause", both[1], Because(Words.Paused));
        OfImmigration(Moments.At(new(2018, 12, 21), 8, 50), Clock + "resumption", both[1], Because(Words.Resumed));
        var more = Because(Words.Extended);
        more["amount"] = 10;
        OfImmigration(Moments.At(new(2018, 12, 24), 14, 10), Clock + "extension", both[0], more);
    }

    private void Pasted()
    {
        var list = Open("handedOver", "hostAuthority", Moments.At(new(2018, 12, 17), 9, 0), Words.List, isPasted: true);
        calls.Add(new PersonsMoved(list.ReportedAt.AddDays(1), list.Officer, "identity-request", list.Persons, []));
    }

    private DemoCase Open(string route, string source, DateTimeOffset reported, Victims victims, bool isPasted = false)
    {
        var opened = cases.Case(Partner, route, source, reported, victims, []) with { IsPasted = isPasted };
        calls.Add(new CaseOpened(reported.AddMinutes(40), opened.Officer, opened));
        return opened;
    }

    private void Ask(DemoCase opened, DateTimeOffset at)
    {
        var asked = at.InDays(1, draw);
        calls.Add(new PersonsMoved(asked, opened.Officer, "identity-request", opened.Persons, []));
        lives.Answered(opened, asked.InDays(8, draw));
    }

    private void OfImmigration(DateTimeOffset at, string step, DemoPerson person, JsonObject body) =>
        calls.Add(new PersonMoved(at, ReturnPlaces.Immigration, step, person, body));

    private static JsonObject Because(string reason) => new() { ["reason"] = reason };
}
