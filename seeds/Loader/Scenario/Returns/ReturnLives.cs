using System.Globalization;
using System.Text.Json.Nodes;

namespace Cooperation.Loader.Scenario.Returns;

/// <summary>What becomes of a case: identities checked, papers issued, received, supported, referred home, identified, settled; now and then late, refused or not confirmed.</summary>
internal sealed class ReturnLives(ReturnWording words, Draw draw)
{
    private readonly List<PlannedReturn> calls = [];
    private readonly List<Ready> ready = [];
    private readonly ReturnProtections protections = new(words);
    private readonly ReturnPapers papers = new();
    private readonly ReturnCare care = new(words);
    private int letters;
    private int victims;

    /// <summary>All calls so far, in no order.</summary>
    public IReadOnlyList<PlannedReturn> Calls => [.. calls, .. protections.Calls, .. papers.Calls, .. care.Calls];

    /// <summary>Who waits with papers for a handover.</summary>
    public IReadOnlyList<Ready> Waiting => ready;

    public void Live(DemoCase opened)
    {
        var at = opened.ReportedAt.AddMinutes(draw.Between(30, 300));
        calls.Add(new CaseOpened(at, opened.Officer, opened));
        if (opened.Route == "selfReturned")
        {
            Received(opened, opened.Persons, at.AddMinutes(draw.Between(20, 120)));
            return;
        }

        if (opened.Source is "mission" or "hostAuthority")
        {
            Write(opened, at);
        }

        var asked = at.InDays(draw.Below(3), draw);
        Move(asked, opened.Officer, "identity-request", opened.Persons);
        papers.Ask(opened, asked);
        // Those who are at home elsewhere wait for the answer of their own country.
        if (opened.Direction == "home")
        {
            Answered(opened, asked.InDays(draw.Chance(10) ? draw.Between(22, 40) : draw.Between(4, 16), draw));
        }
    }

    /// <summary>Who came home at that time, by a handover or alone.</summary>
    public void AtHome(DemoCase opened, IReadOnlyList<DemoPerson> persons, DateTimeOffset received)
    {
        var gate = opened.Gate;
        papers.Receive(opened, persons[0], received);
        var begun = received.AddMinutes(draw.Between(30, 240));
        Move(begun, gate.Officer, "initial-support", persons);
        var province = opened.Province;
        var referred = begun.InDays(draw.Between(1, 3), draw);
        Refer(referred, gate.Officer, persons, province);
        var answered = referred.InDays(draw.Between(1, 4), draw);
        if (draw.Chance(8))
        {
            Move(
                answered,
                ReturnPlaces.SocialAffairsOf(province),
                "referral-answer",
                persons,
                new() { ["accepted"] = false, ["reason"] = words.ReferralRefused }
            );
            province = province == "40" ? "22" : "40";
            referred = answered.InDays(1, draw);
            Refer(referred, gate.Officer, persons, province);
            answered = referred.InDays(2, draw);
        }

        Move(answered, ReturnPlaces.SocialAffairsOf(province), "referral-answer", persons, new() { ["accepted"] = true });
        foreach (var person in persons)
        {
            Identify(opened, person, province, answered.InDays(1, draw));
        }
    }

    /// <summary>The answer to the check of their identities, and all that follows it.</summary>
    public void Answered(DemoCase opened, DateTimeOffset replied)
    {
        var unknown = opened.Persons.Count > 1 && draw.Chance(8) ? opened.Persons[^1] : null;
        DemoPerson[] confirmed = [.. opened.Persons.Where(person => person != unknown)];
        Move(replied, ReturnPlaces.Immigration, "identity-reply", confirmed, new() { ["result"] = "confirmed" });
        if (unknown is not null)
        {
            JsonObject why = new() { ["result"] = "notConfirmed", ["reason"] = words.NotConfirmed };
            Move(replied.AddMinutes(5), ReturnPlaces.Immigration, "identity-reply", [unknown], why);
            JsonObject end = new() { ["outcome"] = "notConfirmed", ["reason"] = words.NotConfirmed };
            Move(replied.InDays(draw.Between(5, 12), draw), opened.Officer, "closure", [unknown], end);
        }

        var issued = replied.InDays(draw.Chance(8) ? draw.Between(9, 14) : draw.Between(1, 4), draw);
        foreach (var person in confirmed)
        {
            issued = issued.AddMinutes(2);
            JsonObject paper = new()
            {
                ["number"] = string.Create(CultureInfo.InvariantCulture, $"GL-GTH-{draw.Below(100000):00000}"),
                ["validUntil"] = DateOnly.FromDateTime(issued.DateTime).AddDays(90).ToString("O", CultureInfo.InvariantCulture),
                ["receivingDesk"] = opened.Gate.Desk,
                ["gate"] = opened.Gate.Code,
            };
            calls.Add(new PersonMoved(issued, opened.Officer, "travel-paper", person, paper));
            if (!opened.Gate.IsAirport)
            {
                ready.Add(new(opened, person, issued));
            }
        }

        DateTimeOffset? lands = opened.Gate.IsAirport ? issued.InDays(draw.Between(4, 12), draw) : null;
        calls.AddRange(ReturnJourneys.Of(opened, confirmed, issued, lands));
        if (lands is { } landed)
        {
            Received(opened, confirmed, landed);
        }
    }

    private void Received(DemoCase opened, IReadOnlyList<DemoPerson> persons, DateTimeOffset at)
    {
        var when = at.ToString("O", CultureInfo.InvariantCulture);
        JsonObject body = new() { ["gate"] = opened.Gate.Code, ["certificateAt"] = when };
        Move(at, opened.Gate.Officer, "reception", persons, body);
        AtHome(opened, persons, at);
    }

    private void Identify(DemoCase opened, DemoPerson person, string province, DateTimeOffset asked)
    {
        var (social, police) = (ReturnPlaces.SocialAffairsOf(province), ReturnPlaces.PoliceOf(province));
        Take(asked, social, "identification", person, new() { ["to"] = "underIdentification" });
        var decided = asked.InDays(draw.Chance(10) ? draw.Between(23, 35) : draw.Between(6, 18), draw);
        if (draw.Chance(4))
        {
            JsonObject no = new()
            {
                ["to"] = "notVictim",
                ["paper"] = "districtPolice",
                ["reason"] = words.NotVictim,
            };
            Take(decided, police, "identification", person, no);
            Close(decided.InDays(3, draw), social, person, "notVictim", words.NotVictim);
            return;
        }

        Take(decided, police, "identification", person, new() { ["to"] = "victim", ["paper"] = "districtPolice" });
        protections.Protect(++victims, person, police, decided);
        papers.Find(victims, opened, person, police, decided);
        var offered = decided.InDays(1, draw);
        Move(offered, social, "support", [person], new() { ["to"] = "offered" });
        var chosen = offered.InDays(2, draw);
        if (draw.Chance(8))
        {
            Take(chosen.AddMinutes(-10), social, "need", person, new() { ["inNeed"] = false, ["reason"] = words.Declined });
            Move(chosen, social, "support", [person], new() { ["to"] = "declined", ["reason"] = words.Declined });
            Close(chosen.InDays(3, draw), social, person, "supportDeclined", words.Declined);
            return;
        }

        Take(chosen.AddMinutes(-10), social, "need", person, new() { ["inNeed"] = true });
        Move(chosen, social, "support", [person], new() { ["to"] = "accepted" });
        care.CareFor(person, social, chosen);
        var settled = chosen.InDays(draw.Between(35, 80), draw);
        Move(settled, social, "settlement", [person]);
        Close(settled.InDays(draw.Between(15, 30), draw), social, person, "settled", reason: null);
    }

    private void Write(DemoCase opened, DateTimeOffset at)
    {
        var sent = at.InDays(1, draw);
        var day = DateOnly.FromDateTime(sent.DateTime);
        JsonObject body = new()
        {
            ["kind"] = draw.Weighted(("noteVerbale", 60), ("letter", 40)),
            ["to"] = words.Authorities[opened.Partner],
            ["number"] = string.Create(CultureInfo.InvariantCulture, $"{++letters:000}/2018/CHĐD"),
            ["sentOn"] = day.ToString("O", CultureInfo.InvariantCulture),
            ["asked"] = draw.Of(words.Asked),
            ["dueOn"] = day.AddDays(14).ToString("O", CultureInfo.InvariantCulture),
        };
        calls.Add(new LetterSent(sent, opened.Officer, opened, body));
        if (draw.Chance(70))
        {
            var answered = sent.InDays(draw.Between(5, 20), draw);
            JsonObject reply = new()
            {
                ["repliedOn"] = DateOnly.FromDateTime(answered.DateTime).ToString("O", CultureInfo.InvariantCulture),
                ["text"] = draw.Of(words.Replies),
            };
            calls.Add(new LetterAnswered(answered, opened.Officer, opened, reply));
        }
    }

    private void Refer(DateTimeOffset at, string account, IReadOnlyList<DemoPerson> persons, string province) =>
        Move(at, account, "referral", persons, new() { ["province"] = province });

    private void Close(DateTimeOffset at, string account, DemoPerson person, string outcome, string? reason) =>
        Move(at, account, "closure", [person], new() { ["outcome"] = outcome, ["reason"] = reason });

    private void Take(DateTimeOffset at, string account, string step, DemoPerson person, JsonObject body) =>
        calls.Add(new PersonMoved(at, account, step, person, body));

    private void Move(DateTimeOffset at, string account, string step, IReadOnlyList<DemoPerson> persons, JsonObject? body = null) =>
        calls.Add(new PersonsMoved(at, account, step, persons, body ?? []));

    /// <summary>Somebody who waits with papers.</summary>
    internal sealed record Ready(DemoCase Case, DemoPerson Person, DateTimeOffset At);
}
