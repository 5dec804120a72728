using System.Globalization;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.Passing;

namespace Cooperation.Meetings.Features.Delegations;

/// <summary>Passport numbers and birth dates of those who go, sealed and opened. Who keeps the meeting reads all, an agency those of its own members; each reading is on record before anything is opened (R24).</summary>
internal sealed class DelegateIdentities(
    MeetingsDbContext db,
    PassingDetails<MeetingsDbContext> details,
    Audit audit,
    CurrentUser user,
    RequestClock clock
)
{
    private const string Number = "passportNumber";
    private const string Birth = "birth";

    /// <summary>Seals what was said, with the step that says it.</summary>
    public Task KeepAsync(Meeting meeting, IEnumerable<TravelEntry> said, CancellationToken cancellationToken) =>
        details.KeepAsync(
            meeting.Id.Value,
            [.. said.Where(entry => entry.Identity is not null).SelectMany(entry => Of(entry.Id, entry.Identity!))],
            cancellationToken
        );

    /// <summary>Those of whom something is kept that the user may read.</summary>
    public IReadOnlyList<Member> OpenToUser(Meeting meeting, IEnumerable<Member> members) =>
        [
            .. members
                .Where(member => member is { Counts: true, IdentityNotedAt: not null })
                .Where(member => user.Keeps(meeting) || NamedByUser(meeting, member))
                .OrderBy(member => member.Order),
        ];

    /// <summary>Opens what is kept of members whom the user may read.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="members">Out of <see cref="OpenToUser"/>.</param>
    /// <param name="action">What the audit says.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyDictionary<Guid, TravelIdentity>> ReadAsync(
        Meeting meeting,
        IReadOnlyList<Member> members,
        string action,
        CancellationToken cancellationToken
    )
    {
        if (members.Count == 0)
        {
            return new Dictionary<Guid, TravelIdentity>();
        }

        var (by, at) = (user.AsOfficer(), clock.GetUtcNow());
        db.AddRange(members.Select(member => Reading.OfPerson(meeting.Id, new PersonId(member.Id), by, at, alert: null)));
        audit.RecordRead(action, "meeting", meeting.Id.ToString());
        await db.SaveChangesAsync(cancellationToken);
        Guid[] keys = [.. members.Select(member => member.Id)];
        var open = await db.InTransactionAsync(token => details.OpenAsync(meeting.Id.Value, keys, token), cancellationToken);
        return open.GroupBy(one => one.Subject).ToDictionary(one => one.Key, one => Read([.. one]));
    }

    // The People's Committees of all provinces are one agency here: which of them named somebody is not known, so that none reads it back.
    private bool NamedByUser(Meeting meeting, Member member) =>
        user.SitsAt(meeting) && member.Agency == user.Agency && !user.AsOfficer().ActsForDeskOnly;

    private static IEnumerable<OpenDetail> Of(Guid member, TravelIdentity identity)
    {
        if (identity.PassportNumber is { } number)
        {
            yield return new(member, Number, number);
        }

        if (identity.Birth is { } birth)
        {
            yield return new(member, Birth, birth.ToString("O", CultureInfo.InvariantCulture));
        }
    }

    private static TravelIdentity Read(OpenDetail[] details) =>
        new(
            details.FirstOrDefault(one => one.Detail == Number)?.Text,
            details.FirstOrDefault(one => one.Detail == Birth) is { } birth
                ? DateOnly.ParseExact(birth.Text, "O", CultureInfo.InvariantCulture)
                : null
        );
}
