using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Meetings.Features.Delegations;
using Cooperation.Meetings.Features.Feeds;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.Links;
using Cooperation.Platform.Records.ReferenceData;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Papers;

/// <summary>Out of what the papers of a meeting are written, as far as the reader may know it.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Delegation">Its delegation; null where nobody was asked.</param>
/// <param name="Members">Those of it whom the reader sees, in the official order.</param>
/// <param name="Minutes">The text of its minutes by language: what was published, for those at the table else the latest.</param>
/// <param name="OnTable">What lay on the table, for those at it.</param>
/// <param name="IsDraft">Whether those minutes are no more than a draft.</param>
internal sealed record MeetingPaperFacts(
    Meeting Meeting,
    Delegation? Delegation,
    IReadOnlyList<Member> Members,
    IReadOnlyDictionary<string, string> Minutes,
    IReadOnlyList<RecordLinkView> OnTable,
    bool IsDraft
)
{
    /// <summary>Reads them; null where the user does not see the meeting, or sits not at its table and no minutes of it are published.</summary>
    public static async Task<MeetingPaperFacts?> ReadAsync(
        MeetingsDbContext db,
        string reference,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var meeting = await db
            .Meetings.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(user)
            .SingleOrDefaultAsync(m => m.Reference == reference, cancellationToken);
        if (meeting is null)
        {
            return null;
        }

        var sits = user.SitsAt(meeting);
        var minutes = await db.Minutes.AsNoTracking().AsSplitQuery().Where(m => m.MeetingId == meeting.Id).ToListAsync(cancellationToken);
        var delegation = sits
            ? await db.Delegations.AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(d => d.MeetingId == meeting.Id, cancellationToken)
            : null;
        var texts = minutes
            .Select(one => (one.Language, Text: TextOf(one, sits)))
            .Where(one => one.Text is not null)
            .ToDictionary(one => one.Language, one => one.Text!, StringComparer.Ordinal);
        return !sits && texts.Count == 0
            ? null
            : new(
                meeting,
                delegation,
                delegation is null
                    ? []
                    : [.. delegation.Members.Where(member => user.Knows(meeting, member)).OrderBy(member => member.Order)],
                texts,
                sits ? await db.LinksOfAsync(meeting.Id, cancellationToken) : [],
                minutes.TrueForAll(one => one.Published is null)
            );
    }

    private static string? TextOf(Minutes minutes, bool sits) =>
        minutes.Published is { } published ? minutes.Texts.First(text => text.Number == published).Body
        : sits && minutes.Latest is [.., { } latest] ? latest.Body
        : null;
}

/// <summary>A figure that somebody quotes: Meetings reckons none itself.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">What it says.</param>
/// <param name="AsOf">The day on which it was taken.</param>
/// <param name="Source">Where from.</param>
internal sealed record QuotedFigure(string Name, string Value, DateOnly AsOf, string? Source);

/// <summary>A paper to be written, and what everything is called on it.</summary>
/// <param name="Facts">Out of what.</param>
/// <param name="Kind">One of <see cref="MeetingPapers"/>.</param>
/// <param name="Language">One of <see cref="PaperLanguages"/>.</param>
/// <param name="Table">References of what lay on the table, as far as the reader knows them.</param>
/// <param name="Names">What codes are called in Vietnamese.</param>
/// <param name="English">What they are called in English.</param>
/// <param name="Promised">What was promised before it.</param>
/// <param name="Items">What somebody has to do because of it.</param>
/// <param name="Figures">Figures that are quoted.</param>
/// <param name="Identities">Passport numbers and birth dates, on the visa list alone.</param>
/// <param name="At">When it is made.</param>
internal sealed record MeetingPaperDraft(
    MeetingPaperFacts Facts,
    string Kind,
    string Language,
    IReadOnlyList<string> Table,
    CodeNames Names,
    CodeNames English,
    IReadOnlyList<ActionItem> Promised,
    IReadOnlyList<ActionItem> Items,
    IReadOnlyList<QuotedFigure> Figures,
    IReadOnlyDictionary<Guid, TravelIdentity> Identities,
    DateTimeOffset At
)
{
    /// <summary>What is filled in by hand.</summary>
    public const string ByHand = "……………………………………………………………";

    private const string Capital = "Hà Nội"; // the seat of the central bodies

    public Meeting Meeting => Facts.Meeting;

    public Delegation? Delegation => Facts.Delegation;

    public CalendarMeeting Calendar { get; } = CalendarMeeting.Of(Facts.Meeting);

    public CalendarWords Words { get; } = new(Names);

    public CalendarWords WordsInEnglish { get; } = new(English);

    public DateOnly Today => CivilTime.DateOf(At);

    /// <summary>The desk that issues it.</summary>
    public string Issuer => Names.OfDesk(Meeting.Desk, At);

    public string PlaceOfIssue => Names.PlaceOfDesk(Meeting.Desk, At) ?? Capital;

    /// <summary>Series, number, and whose it is.</summary>
    public string Called => $"{Words.Series(Calendar)} ({Words.Owner(Calendar)})";

    public string Agency(string? code) => Names.Of(MeetingLists.Agency, code, At);

    /// <summary>When and where: by the clock there, and by ours where it shows another time.</summary>
    public string When =>
        Meeting.DayOpen ? "chưa định ngày"
        : CalendarWords.Differs(Calendar)
            ? $"{CalendarWords.Hours(Meeting.From, Meeting.To)} ({Meeting.Zone}); giờ Việt Nam {CalendarWords.Hours(CalendarWords.Here(Meeting.StartsAt), CalendarWords.Here(Meeting.EndsAt))}"
        : CalendarWords.Hours(Meeting.From, Meeting.To);

    /// <summary>The same in English.</summary>
    public string WhenInEnglish =>
        Meeting.DayOpen ? "no day set"
        : CalendarWords.Differs(Calendar)
            ? $"{CalendarWords.Hours(Meeting.From, Meeting.To)} ({Meeting.Zone}); Viet Nam time {CalendarWords.Hours(CalendarWords.Here(Meeting.StartsAt), CalendarWords.Here(Meeting.EndsAt))}"
        : CalendarWords.Hours(Meeting.From, Meeting.To);

    /// <summary>Where; null where nobody knows.</summary>
    public string? Where => Words.Place(Calendar) is { Length: > 0 } place ? place : null;
}
