using System.Globalization;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting.Papers;
using static Cooperation.Meetings.Features.Papers.MeetingPaperParts;

namespace Cooperation.Meetings.Features.Papers;

/// <summary>Writes the papers of a meeting in the layout of official papers. What is not known is marked as missing and never made up.</summary>
internal static class MeetingPaperWriting
{
    public static Paper Write(MeetingPaperDraft draft)
    {
        var words = Of(draft);
        return new()
        {
            Day = words.Day,
            Superior = draft.Names.AboveDesk(draft.Meeting.Desk, draft.At),
            Issuer = draft.Issuer,
            Number = words.Number,
            Place = draft.PlaceOfIssue,
            Title = words.Title,
            Subject = words.Subject,
            Marks = [.. draft.Meeting.Closed ? ["Họp kín"] : (string[])[], .. words.IsDraft ? ["Dự thảo"] : (string[])[]],
            Body = words.Body,
            Signature = words.Signer,
            Recipients = words.Recipients.Count == 0 ? [] : [.. words.Recipients, $"Lưu: Hồ sơ {draft.Meeting.Reference}"],
            Foot = $"{draft.Meeting.Reference} · Lập từ hệ thống lúc {PaperDates.InShort(draft.At)}",
        };
    }

    private static MeetingPaperWords Of(MeetingPaperDraft draft) =>
        draft.Kind switch
        {
            MeetingPapers.NominationLetter => NominationLetter.Write(draft, draft.Delegation!),
            MeetingPapers.DelegationDecision => DelegationDecision.Write(draft, draft.Delegation!),
            MeetingPapers.DelegationList => DelegationList.Write(draft, draft.Delegation!),
            MeetingPapers.VisaList => VisaList.Write(draft),
            MeetingPapers.BriefingNote => BriefingNote.Write(draft),
            MeetingPapers.Minutes => MinutesPaper.Write(draft),
            _ => ReportPaper.Write(draft),
        };
}

/// <summary>What the papers of a meeting differ in.</summary>
/// <param name="Title">The kind of document.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Number">Its number; null where it has none yet.</param>
/// <param name="Day">Its day.</param>
/// <param name="Body">The content.</param>
/// <param name="Signer">Who signs; null where the places to sign stand in the content.</param>
/// <param name="Recipients">To whom it goes, the archive apart; none where it stays.</param>
internal sealed record MeetingPaperWords(
    string Title,
    string Subject,
    string? Number,
    DateOnly Day,
    IReadOnlyList<PaperPart> Body,
    PaperSignature? Signer,
    IReadOnlyList<string> Recipients
)
{
    /// <summary>Whether nobody has decided on it or signed it yet.</summary>
    public bool IsDraft { get; init; }
}
