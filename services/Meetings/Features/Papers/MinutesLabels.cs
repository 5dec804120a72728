using Cooperation.Meetings.Domain.Codes;

namespace Cooperation.Meetings.Features.Papers;

/// <summary>What stands around the text of minutes, for both sides: in English beside ours, whatever the language of the text.</summary>
internal static class MinutesLabels
{
    public const string Agreed = "Biên bản đã được hai bên đọc lại và thống nhất.";
    public const string AgreedInEnglish = "Both sides have read these minutes and agree on them.";

    /// <summary>When, where and with whom, in both languages.</summary>
    public static IEnumerable<MinutesLabel> Of(MeetingPaperDraft draft)
    {
        var (meeting, words, english) = (draft.Calendar, draft.Words, draft.WordsInEnglish);
        yield return new("Cuộc họp", "Meeting", draft.Called, $"{english.Series(meeting)} ({english.Owner(meeting)})");
        yield return new("Thời gian", "Time", draft.When, draft.WhenInEnglish);
        yield return new("Địa điểm", "Place", Given(words.Place(meeting)), Given(english.Place(meeting)));
        if (draft.Meeting.CounterpartUnit is { } unit)
        {
            yield return new("Đơn vị phía bạn", "Unit of the other side", unit, unit);
        }
    }

    /// <summary>What a language calls itself.</summary>
    public static string OwnNameOf(string language) =>
        language switch
        {
            WrittenLanguages.En => "English",
            "km" => "Tiếng Khơ-me / ភាសាខ្មែរ",
            "lo" => "Tiếng Lào / ພາສາລາວ",
            "zh" => "Tiếng Trung / 中文",
            "th" => "Tiếng Thái / ภาษาไทย",
            _ => "Tiếng Mã Lai / Bahasa Melayu",
        };

    private static string? Given(string text) => text.Length > 0 ? text : null;
}

/// <summary>A name and its value in both languages.</summary>
internal sealed record MinutesLabel(string Vi, string En, string? InOurs, string? InEnglish)
{
    public string Both => $"{Vi}\n{En}";
}
