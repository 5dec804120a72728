using System.Globalization;
using Cooperation.Platform.Records.Links;

namespace Cooperation.Meetings.Features.Papers;

/// <summary>What lay on the table of a briefing, as its minutes name it: by the references that the reader knows, the others counted.</summary>
internal static class MinutesTable
{
    public const string Title = "Vụ việc, hồ sơ hai bên trao đổi";
    public const string TitleInEnglish = "On the table";

    public static IReadOnlyList<(string Vi, string En)> Lines(MeetingPaperDraft draft)
    {
        var named = draft.Facts.OnTable.Where(link => IsNamed(draft, link)).ToList();
        var others = draft.Facts.OnTable.Count - named.Count;
        return
        [
            .. named.Select(link =>
                (
                    Vi: $"- {draft.Names.Of("actionItemLink", link.Kind, draft.At)}: {link.Reference}",
                    En: $"- {draft.English.Of("actionItemLink", link.Kind, draft.At)}: {link.Reference}"
                )
            ),
            .. others == 0
                ? []
                : ((string, string)[])
                    [
                        (
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"- {(named.Count > 0 ? "và " : "")}{others} vụ việc, hồ sơ{(named.Count > 0 ? " khác" : "")}"
                            ),
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"- {(named.Count > 0 ? "and " : "")}{others} {(named.Count > 0 ? "more" : others == 1 ? "record" : "records")}"
                            )
                        ),
                    ],
        ];
    }

    // What nobody has told of hides nothing.
    private static bool IsNamed(MeetingPaperDraft draft, RecordLinkView link) =>
        link.Known is null || draft.Table.Contains(link.Reference, StringComparer.Ordinal);
}
