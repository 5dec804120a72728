using System.Globalization;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting.Papers;
using static Cooperation.Meetings.Features.Papers.MeetingPaperParts;

namespace Cooperation.Meetings.Features.Papers;

/// <summary>The minutes, in one language or in two columns, with the places to sign.</summary>
internal static class MinutesPaper
{
    public static MeetingPaperWords Write(MeetingPaperDraft draft) =>
        new(
            "Biên bản",
            draft.Called,
            draft.Meeting.Reference,
            draft.Meeting.DayOpen ? draft.Today : draft.Meeting.LastDay,
            [
                Facts(draft),
                .. MinutesBody(draft),
                new PaperSigners(
                    "Biên bản đã được hai bên đọc lại và thống nhất.",
                    ["Đại diện phía Việt Nam", $"Đại diện {draft.Meeting.CounterpartUnit ?? "phía bạn"}"]
                ),
            ],
            Signer: null,
            []
        )
        {
            IsDraft = draft.Facts.IsDraft,
        };

    private static IEnumerable<PaperPart> MinutesBody(MeetingPaperDraft draft)
    {
        if (draft.Language == PaperLanguages.Bilingual)
        {
            var language = OtherOf(draft);
            var (vi, other) = (Paragraphs(draft, MinutesLanguages.Ours), Paragraphs(draft, language));
            var count = Math.Max(vi.Length, other.Length);
            return
            [
                new PaperBilingual(
                    draft.Names.Of(MeetingLists.Language, language, draft.At),
                    [
                        .. Enumerable
                            .Range(0, count)
                            .Select(place => new PaperPair(vi.ElementAtOrDefault(place) ?? None, other.ElementAtOrDefault(place) ?? "")),
                    ]
                )
                {
                    IsToBeTranslated = true,
                },
            ];
        }

        var text = Paragraphs(draft, draft.Language);
        return text.Length == 0
            ? [new PaperText(null, "nội dung biên bản bằng ngôn ngữ này")]
            : text.Select(paragraph => new PaperText(paragraph));
    }

    // The language of the table beside ours: the one in which there are minutes, else the one it was held in, else English.
    private static string OtherOf(MeetingPaperDraft draft)
    {
        string[] spoken = [.. draft.Meeting.Languages.Where(language => language != MinutesLanguages.Ours)];
        return spoken.FirstOrDefault(draft.Facts.Minutes.ContainsKey)
            ?? MinutesLanguages.All.FirstOrDefault(language =>
                language != MinutesLanguages.Ours && draft.Facts.Minutes.ContainsKey(language)
            )
            ?? spoken.FirstOrDefault(MinutesLanguages.All.Contains)
            ?? WrittenLanguages.En;
    }

    private static string[] Paragraphs(MeetingPaperDraft draft, string language) =>
        draft.Facts.Minutes.GetValueOrDefault(language)?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        ?? [];
}
