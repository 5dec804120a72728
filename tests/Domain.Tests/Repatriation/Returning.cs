using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Clocks;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Domain.Tests.Repatriation;

/// <summary>Persons at every stage, by the rules that ship.</summary>
internal static class Returning
{
    public static readonly DateTimeOffset Noon = new(2018, 6, 15, 5, 0, 0, TimeSpan.Zero);

    public static readonly Officer Mission = new(Guid.CreateVersion7(), "Lãnh sự", "BNG", "BNG-KH-PNH");
    public static readonly Officer Immigration = new(Guid.CreateVersion7(), "Xuất nhập cảnh", "QLXNC", "XNC-TW");
    public static readonly Officer Province = new(Guid.CreateVersion7(), "Lao động", "BLDTBXH", "LD-TN");

    private static readonly IReadOnlyList<CodeEntry> Codes = ReferenceTables.AllCodes();
    private static readonly IReadOnlyList<Desk> Desks = SeedFiles.Read<Desk>("desks.csv");
    private static readonly IReadOnlyList<ClockRule> ClockRules =
    [
        .. SeedFiles.Read<ClockRule>("clock-rules.csv").Where(rule => rule.Service == PersonClocks.Catalogue.Service),
    ];

    private static readonly IReadOnlyList<Holiday> Holidays = SeedFiles.Read<Holiday>("holidays.csv");

    /// <summary>One way to each stage.</summary>
    public static readonly IReadOnlyDictionary<string, PersonMove[]> Ways = new Dictionary<string, PersonMove[]>
    {
        [PersonStages.Reported] = [],
        [PersonStages.IdentityCheck] = [Ask],
        [PersonStages.Confirmed] = [Ask, Confirm],
        [PersonStages.NotConfirmed] = [Ask, Deny],
        [PersonStages.PapersIssued] = [Ask, Confirm, Issue],
        [PersonStages.Received] = [Ask, Confirm, Issue, Receive],
        [PersonStages.InitialSupport] = [Ask, Confirm, Issue, Receive, Shelter],
        [PersonStages.Referred] = [Ask, Confirm, Issue, Receive, Shelter, Refer, Accept],
        [PersonStages.Settled] = [Ask, Confirm, Issue, Receive, Shelter, Refer, Accept, Victim, Offer, Take, Settle],
        [PersonStages.Closed] = [Ask, Deny, End(PersonOutcomes.NotConfirmed)],
        [PersonStages.Missing] = [End(PersonOutcomes.Missing)],
        [PersonStages.Died] = [End(PersonOutcomes.Died)],
        [PersonStages.Resettled] = [End(PersonOutcomes.Resettled)],
    };

    public static PersonMove Ask => new IdentityRequested(IsComplex: false);

    public static PersonMove Confirm => new IdentityReplied(IsConfirmed: true);

    public static PersonMove Deny => new IdentityReplied(IsConfirmed: false) { Reason = "Không có trong tàng thư" };

    public static PersonMove Issue => new TravelPaperIssued("GTH-1", new DateOnly(2030, 1, 1), ReceivingDesk: null, Gate: null);

    public static PersonMove Receive => new PersonReceived(Gate: null, CertificateAt: null);

    public static PersonMove Shelter => new SupportBegun(Noon);

    public static PersonMove Refer => new ReferralMade("72");

    public static PersonMove Accept => new ReferralAnswered(IsAccepted: true);

    public static PersonMove Victim =>
        new IdentificationMoved(
            PersonIdentifications.Victim,
            IdentificationPapers.RescueAgency,
            Decider: null,
            IsAppeal: false,
            IsComplex: false
        );

    public static PersonMove LookInto =>
        new IdentificationMoved(PersonIdentifications.UnderIdentification, Paper: null, Decider: null, IsAppeal: false, IsComplex: false);

    public static PersonMove NoVictim =>
        new IdentificationMoved(
            PersonIdentifications.NotVictim,
            IdentificationPapers.DistrictPolice,
            "BCA",
            IsAppeal: false,
            IsComplex: false
        )
        {
            Reason = "Tự nguyện đi lao động",
        };

    public static PersonMove Offer => new SupportMoved(PersonSupports.Offered);

    public static PersonMove Take => new SupportMoved(PersonSupports.Accepted);

    public static PersonMove Settle => new PersonSettled();

    public static PersonMove End(string outcome) => new PersonClosed(outcome) { Reason = "Theo thông báo" };

    public static PersonRules Rules(DateTimeOffset? reported = null, DateTimeOffset? now = null, string partner = "KH")
    {
        var (day, today) = (CivilTime.DateOf(reported ?? Noon), CivilTime.DateOf(now ?? reported ?? Noon));
        return new()
        {
            Day = day,
            Partner = partner,
            Codes = new(today, [.. Codes.Where(code => code.HoldsOn(today))]),
            Desks = [.. Desks.Where(desk => desk.HoldsOn(today))],
            ClockRules = [.. ClockRules.Where(rule => rule.HoldsOn(day))],
            Calendars = new(partner, [.. Holidays.Where(h => h.Country is "VN" || h.Country == partner).Select(h => h.AsSpecialDay())]),
        };
    }

    public static MoveScene Scene(DateTimeOffset? at = null, Officer? by = null, DateTimeOffset? reported = null) =>
        new(Rules(reported ?? at, at), by ?? Mission, at ?? Noon);

    public static RepatriationCase Case(
        string route = CaseRoutes.Rescued,
        DateTimeOffset? reported = null,
        string direction = CaseDirections.Home
    )
    {
        var entry = new CaseEntry
        {
            Partner = "KH",
            Direction = direction,
            Route = route,
            Source = CaseSources.Mission,
            ReportedAt = reported ?? Noon,
            Mission = "KH-PNH",
            Handling = "TLP:AMBER",
            Summary = "Bốn người",
        };
        var opened = RepatriationCase.Open(entry, Mission, Scene(reported).At);
        opened.Numbered("RC-KH-2018-000001");
        return opened;
    }

    public static Person Person(string route = CaseRoutes.Rescued, DateTimeOffset? reported = null) => PersonOf(Case(route, reported), 1);

    public static Person PersonOf(RepatriationCase opened, int number, string ageBand = PersonAgeBands.Adult)
    {
        var scene = Scene(opened.ReportedAt);
        var person = Cooperation.Repatriation.Domain.Persons.Person.Enter(
            PersonId.New(scene.At),
            opened,
            number,
            new() { Sex = PersonSexes.Female, AgeBand = ageBand },
            receivingDesk: null,
            scene
        );
        person.Numbered("P-2018-000001", opened.Reference);
        return person;
    }

    public static Person At(string stage, string route = CaseRoutes.Rescued)
    {
        var person = Person(route);
        foreach (var move in Ways[stage])
        {
            person.Take(move, Scene());
        }

        return person;
    }

    public static string? CodeOf(Action step)
    {
        try
        {
            step();
            return null;
        }
        catch (DomainException refused)
        {
            return refused.Error.Code["repatriation.person.".Length..];
        }
    }
}
