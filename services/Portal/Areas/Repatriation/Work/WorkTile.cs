using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Repatriation.Persons;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Work;

/// <summary>A number over a home, and the address of exactly what it counts.</summary>
internal sealed record WorkTile(Text Name, int Count, string Href, string? Style = null)
{
    /// <summary>Who has papers and is on the list of no handover.</summary>
    public const string ToPlan = $"/cases/persons?stage={Known.PersonStage.PapersIssued}";

    private const string Mine = $"/cases/persons?mine={StepFields.Yes}";

    /// <summary>Those of a desk: what everybody has, then what is the desk's own.</summary>
    public static IReadOnlyList<WorkTile> Of(ReturnWork work, CurrentUser user, DateOnly today) =>
        [
            // Who follows cases to their end sees what is late at any desk.
            work.Cases
                is { } followed
                ? new(WorkTexts.LateAnywhere, followed.PersonsLate.Count, $"/cases/persons?late={StepFields.Yes}", WorkStyle.Late)
                : new(WorkTexts.Late, work.Turn.Sum(count => count.Late), $"{Mine}&late={StepFields.Yes}", WorkStyle.Late),
            new(WorkTexts.Soon, work.Turn.Sum(count => count.Soon), $"{Mine}&soon={StepFields.Yes}", WorkStyle.Waiting),
            new(WorkTexts.Turn, work.Turn.Sum(count => count.Persons), Mine),
            .. work.CareLate.Count > 0
                ? [new WorkTile(WorkTexts.CareLate, work.CareLate.Count, $"{ListDueCare.Address}?late={StepFields.Yes}", WorkStyle.Late)]
                : Array.Empty<WorkTile>(),
            .. work.ToPlan > 0 ? [new WorkTile(WorkTexts.ToPlan, work.ToPlan, ToPlan, WorkStyle.New)] : Array.Empty<WorkTile>(),
            .. work.Identities.Count > 0 ? [OfIdentities(work.Identities, user)] : Array.Empty<WorkTile>(),
            .. OfStages(work, user),
            .. work.Cases is { } cases ? OfCases(cases) : [],
            .. work.Handovers is { } handovers && (work.Cases is null || handovers.Open > 0) ? OfHandovers(handovers, today) : [],
        ];

    // To hand over at the desk that holds them, to be asked for by who brings them home.
    private static WorkTile OfIdentities(CountUpTo waiting, CurrentUser user) =>
        new(
            user.Is(Roles.Consular) ? WorkTexts.IdentitiesToCome : WorkTexts.IdentitiesToGive,
            waiting.Count,
            $"/cases/persons?held={StepFields.Yes}",
            WorkStyle.Waiting
        );

    private static IEnumerable<WorkTile> OfStages(ReturnWork work, CurrentUser user)
    {
        if (user.Agency == Known.Desk.ImmigrationDepartment)
        {
            yield return At(Known.PersonStage.IdentityCheck, WorkTexts.Identities);
        }

        if (user.Is(Roles.SocialAffairs))
        {
            yield return At(Known.PersonStage.InitialSupport, WorkTexts.Referrals);
        }

        WorkTile At(string stage, Text name) =>
            new(name, work.Turn.Where(count => count.Stage == stage).Sum(count => count.Persons), $"{Mine}&stage={stage}", WorkStyle.New);
    }

    private static IEnumerable<WorkTile> OfCases(CaseWork cases) =>
        [
            new(WorkTexts.New, cases.New, $"/cases?status={Known.Case.Open}&stage={Known.PersonStage.Reported}", WorkStyle.New),
            new(WorkTexts.Open, cases.Open, $"/cases?status={Known.Case.Open}"),
            new(WorkTexts.Requests, cases.Requests, $"/cases?status={Known.Case.Open}&link={StepFields.Yes}", WorkStyle.New),
            new(WorkTexts.LettersLate, cases.LettersLate.Count, "/cases/late#letters", WorkStyle.Late),
        ];

    private static IEnumerable<WorkTile> OfHandovers(HandoverWork handovers, DateOnly today) =>
        [
            new(
                WorkTexts.HandoversToday,
                handovers.Today,
                $"/cases/handovers?open={StepFields.Yes}&from={Times.Day(today)}&to={Times.Day(today)}",
                WorkStyle.New
            ),
            new(WorkTexts.HandoversOpen, handovers.Open, $"/cases/handovers?open={StepFields.Yes}"),
        ];
}
