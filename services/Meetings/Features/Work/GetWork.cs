using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Features.ActionItems;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.Lists;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Work;

/// <summary>GET /api/meetings/work: what is next and what is missing for it, which meetings of one's agency are not yet followed up, and its action items by the day they are due.</summary>
internal static class GetWork
{
    private const string Ours = "VN";
    private const int Meetings = 10;
    private const int Items = 20;

    public static void Map(RouteGroupBuilder meetings) =>
        meetings
            .MapGet("/work", HandleAsync)
            .WithTags("Work")
            .RequireAuthorization(MeetingAccess.PlannersAndDesks)
            .WithName(nameof(GetWork));

    internal static async Task<Response> HandleAsync(
        MeetingsDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var (agency, desk, today) = (user.Agency, user.OwnDesk(), CivilTime.DateOf(clock.GetUtcNow()));
        string[] ahead = [MeetingStatus.Announced, MeetingStatus.DelegationProposed, MeetingStatus.Approved];
        var next = await ReadAsync(db, db.Meetings.SeenBy(user).Where(m => ahead.Contains(m.Status)), agency, cancellationToken);
        var over = await ReadAsync(
            db,
            db.Meetings.SeenBy(user)
                .Where(m => m.Agency == agency && (desk == null || m.Desk == desk))
                .Where(m => m.Status == MeetingStatus.Held || m.Status == MeetingStatus.Reported),
            agency,
            cancellationToken
        );
        // A desk looks after all that its briefings agreed, whoever owes it.
        var isDesk = !user.Is(Roles.Planner);
        var mine = db.ItemsSeenBy(user)
            .AsNoTracking()
            .Where(item => isDesk || item.Agency == agency)
            .Where(item => item.Status == ActionItemStatus.Open || item.Status == ActionItemStatus.UnderWay);
        return new(
            [.. next.Select(meeting => WorkRow.Of(meeting, agency))],
            [.. over.Select(meeting => WorkRow.Of(meeting, agency))],
            await mine.OrderBy(item => item.Due)
                .ThenBy(item => item.Reference)
                .Take(Items)
                .Select(ActionItemRow.From(today, db.Meetings.SeenBy(user)))
                .ToListAsync(cancellationToken),
            await mine.CountCappedAsync(cancellationToken),
            await mine.Where(item => item.Due < today).CountCappedAsync(cancellationToken)
        );
    }

    private static async Task<List<Facts>> ReadAsync(
        MeetingsDbContext db,
        IQueryable<Meeting> meetings,
        string agency,
        CancellationToken cancellationToken
    )
    {
        string[] enough = [.. TravelPaperStates.Enough];
        string[] named = [DelegateStates.Proposed, DelegateStates.Approved];
        return await meetings
            .AsNoTracking()
            .OrderBy(m => m.StartsAt)
            .ThenBy(m => m.Id)
            .Take(Meetings)
            .Select(m => new Facts(
                m.Reference,
                m.Framework,
                m.Instrument,
                m.Partner,
                m.Series,
                m.Number,
                m.Status,
                m.From,
                m.To,
                m.Zone,
                m.DayOpen,
                m.Place,
                m.Agency,
                m.Agencies,
                m.Agenda.Count,
                m.Decisions.Count,
                db.Delegations.Where(d => d.MeetingId == m.Id).Select(d => (DateOnly?)d.Due).FirstOrDefault(),
                db.Delegations.Where(d => d.MeetingId == m.Id)
                    .SelectMany(d => d.Members)
                    .Where(member => named.Contains(member.State))
                    .Select(member => member.Agency!)
                    .Distinct()
                    .ToList(),
                // Whose papers nobody has said to be there, where one goes abroad.
                db.Delegations.Where(d => d.MeetingId == m.Id && m.Host != null && m.Host != Ours && m.Status == MeetingStatus.Approved)
                    .SelectMany(d => d.Members)
                    .Where(member => member.State == DelegateStates.Approved)
                    .Where(member =>
                        member.Passport == null || !enough.Contains(member.Passport) || member.Visa == null || !enough.Contains(member.Visa)
                    )
                    .Select(member => member.Agency!)
                    .Distinct()
                    .ToList(),
                db.Delegations.Where(d => d.MeetingId == m.Id)
                    .SelectMany(d => d.Agencies)
                    .Where(asked => asked.Agency == agency)
                    .Select(asked => asked.RemindedAt)
                    .FirstOrDefault(),
                db.Minutes.Any(minutes => minutes.MeetingId == m.Id && minutes.Published != null)
            ))
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
    }

    /// <summary>What somebody has to do.</summary>
    internal sealed record Response(
        IReadOnlyList<WorkRow> Next,
        IReadOnlyList<WorkRow> ToFinish,
        IReadOnlyList<ActionItemRow> Items,
        CappedCount Open,
        CappedCount Late
    );

    internal sealed record Facts(
        string Reference,
        string? Framework,
        string? Instrument,
        string? Partner,
        string Series,
        int? Number,
        string Status,
        DateTime From,
        DateTime To,
        string Zone,
        bool DayOpen,
        string? Place,
        string Agency,
        IReadOnlyList<string> Agencies,
        int Agenda,
        int Decisions,
        DateOnly? Due,
        IReadOnlyList<string> Named,
        IReadOnlyList<string> Unready,
        DateTimeOffset? RemindedAt,
        bool HasMinutes
    );
}

/// <summary>A meeting and what is missing for it: the steps that the user's agency has still to take, the next one first.</summary>
internal sealed record WorkRow(
    string Reference,
    string? Framework,
    string? Instrument,
    string? Partner,
    string Series,
    int? Number,
    string Status,
    DateTime From,
    DateTime To,
    string Zone,
    bool DayOpen,
    string? Place,
    DateOnly? NominationsDue,
    DateTimeOffset? RemindedAt,
    IReadOnlyList<string> Missing
)
{
    public static WorkRow Of(GetWork.Facts facts, string agency) =>
        new(
            facts.Reference,
            facts.Framework,
            facts.Instrument,
            facts.Partner,
            facts.Series,
            facts.Number,
            facts.Status,
            facts.From,
            facts.To,
            facts.Zone,
            facts.DayOpen,
            facts.Place,
            facts.Due,
            facts.RemindedAt,
            [.. facts.Agency == agency ? OfKeeper(facts, agency) : OfAsked(facts, agency)]
        );

    private static IEnumerable<string> OfAsked(GetWork.Facts facts, string agency) =>
        IsNaming(facts) && facts.Agencies.Contains(agency, StringComparer.Ordinal) && !facts.Named.Contains(agency, StringComparer.Ordinal)
            ? [MeetingSteps.Proposals]
        : facts.Unready.Contains(agency, StringComparer.Ordinal) ? [MeetingSteps.Checklist]
        : [];

    private static IEnumerable<string> OfKeeper(GetWork.Facts facts, string agency) =>
        facts.Status switch
        {
            MeetingStatus.Held =>
            [
                .. facts.Decisions == 0 ? [MeetingSteps.Decisions] : (string[])[],
                .. facts.HasMinutes ? (string[])[] : [MeetingSteps.Minutes],
                MeetingSteps.Report,
            ],
            MeetingStatus.Reported => [.. facts.HasMinutes ? (string[])[] : [MeetingSteps.Minutes], MeetingSteps.FollowUp],
            _ =>
            [
                .. facts.DayOpen ? [MeetingSteps.Postponement] : (string[])[],
                .. OfAsked(facts, agency),
                .. NextOfDelegation(facts),
                .. facts.Unready.Any(other => other != agency) && !facts.Unready.Contains(agency, StringComparer.Ordinal)
                    ? [MeetingSteps.Checklist]
                    : (string[])[],
                .. facts.Agenda == 0 ? [MeetingSteps.Agenda] : (string[])[],
            ],
        };

    private static string[] NextOfDelegation(GetWork.Facts facts) =>
        !MeetingLife.NeedsDelegation(facts.Series) || !IsNaming(facts) ? []
        : facts.Agencies.Count == 0 ? [MeetingSteps.Invitations]
        : facts.Status == MeetingStatus.DelegationProposed
        && facts.Agencies.All(asked => facts.Named.Contains(asked, StringComparer.Ordinal))
            ? [MeetingSteps.Approval]
        : [];

    private static bool IsNaming(GetWork.Facts facts) => facts.Status is MeetingStatus.Announced or MeetingStatus.DelegationProposed;
}
