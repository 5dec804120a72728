using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting.Papers;
using static Cooperation.Meetings.Features.Papers.MeetingPaperParts;

namespace Cooperation.Meetings.Features.Papers;

/// <summary>The minutes, in one language or in two columns, with what lay on the table and the places to sign. What the other side reads is labelled in English beside our language.</summary>
internal static class MinutesPaper
{
    public static MeetingPaperWords Write(MeetingPaperDraft draft) =>
        new(
            "Biên bản",
            draft.Called,
            draft.Meeting.Reference,
            draft.Meeting.DayOpen ? draft.Today : draft.Meeting.LastDay,
            [
                .. draft.Language == PaperLanguages.Bilingual ? InTwoColumns(draft)
                : draft.Language == MinutesLanguages.Ours ? InOurs(draft)
                : InOther(draft),
                new PaperSigners(Closing(draft), Sides(draft)),
            ],
            Signer: null,
            []
        )
        {
            IsDraft = draft.Facts.IsDraft,
        };

    private static IEnumerable<PaperPart> InOurs(MeetingPaperDraft draft) =>
        [
            Facts(draft),
            .. Texts(draft),
            .. MinutesTable.Lines(draft) is { Count: > 0 } lines
                ? [new PaperHeading(MinutesTable.Title), .. lines.Select(line => new PaperText(line.Vi))]
                : Array.Empty<PaperPart>(),
        ];

    private static IEnumerable<PaperPart> InOther(MeetingPaperDraft draft) =>
        [
            new PaperFacts([.. MinutesLabels.Of(draft).Select(label => new PaperFact(label.Both, label.InEnglish))]),
            .. Texts(draft),
            .. MinutesTable.Lines(draft) is { Count: > 0 } lines
                ? [new PaperHeading(MinutesTable.TitleInEnglish), .. lines.Select(line => new PaperText(line.En))]
                : Array.Empty<PaperPart>(),
        ];

    private static IEnumerable<PaperPart> InTwoColumns(MeetingPaperDraft draft)
    {
        var language = OtherOf(draft);
        var (vi, other) = (Paragraphs(draft, MinutesLanguages.Ours), Paragraphs(draft, language));
        var lines = MinutesTable.Lines(draft);
        yield return new PaperBilingual(
            MinutesLabels.OwnNameOf(language),
            [
                .. MinutesLabels
                    .Of(draft)
                    .Select(label => new PaperPair($"{label.Vi}: {label.InOurs ?? "…"}", $"{label.En}: {label.InEnglish ?? "…"}")),
                .. Enumerable
                    .Range(0, Math.Max(vi.Length, other.Length))
                    .Select(place => new PaperPair(vi.ElementAtOrDefault(place) ?? None, other.ElementAtOrDefault(place) ?? "")),
                .. lines.Count == 0 ? [] : (PaperPair[])[new(MinutesTable.Title, MinutesTable.TitleInEnglish)],
                .. lines.Select(line => new PaperPair(line.Vi, line.En)),
            ]
        )
        {
            IsToBeTranslated = true,
        };
    }

    private static IEnumerable<PaperPart> Texts(MeetingPaperDraft draft)
    {
        var text = Paragraphs(draft, draft.Language);
        return text.Length == 0
            ? [new PaperText(null, "nội dung biên bản bằng ngôn ngữ này")]
            : text.Select(paragraph => new PaperText(paragraph));
    }

    private static string Closing(MeetingPaperDraft draft) =>
        draft.Language == MinutesLanguages.Ours ? MinutesLabels.Agreed : $"{MinutesLabels.Agreed} / {MinutesLabels.AgreedInEnglish}";

    private static IReadOnlyList<string> Sides(MeetingPaperDraft draft)
    {
        var (ours, theirs) = ("Đại diện phía Việt Nam", $"Đại diện {draft.Meeting.CounterpartUnit ?? "phía bạn"}");
        return draft.Language == MinutesLanguages.Ours
            ? [ours, theirs]
            : [$"{ours}\nFor the Vietnamese side", $"{theirs}\nFor the other side"];
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
