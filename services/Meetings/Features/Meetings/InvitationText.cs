using System.Globalization;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Features.Feeds;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Meetings.Features.Meetings;

/// <summary>An invitation to a meeting in plain words, both clocks in it where they differ.</summary>
internal sealed class InvitationText(Meeting meeting, DateOnly? due, CodeNames names)
{
    private readonly CalendarMeeting facts = CalendarMeeting.Of(meeting);
    private readonly CalendarWords words = new(names);

    public string Subject =>
        meeting.DayOpen
            ? $"{words.Say("Mời dự", "Invitation")}: {words.Summary(facts)}"
            : $"{words.Say("Mời dự", "Invitation")}: {words.Summary(facts)}, {Day(meeting.FirstDay)}";

    public string Text =>
        string.Join(
            '\n',
            [
                words.Say(
                    $"Trân trọng mời Quý cơ quan dự {words.Series(facts)} ({words.Owner(facts)}).",
                    $"You are kindly invited to: {words.Series(facts)} ({words.Owner(facts)})."
                ),
                "",
                .. Lines().Where(line => line.Value.Length > 0).Select(line => $"{line.Name}: {line.Value}"),
                .. Agenda(),
                "",
                words.Say(
                    "Tệp lịch kèm theo mở được bằng mọi chương trình lịch.",
                    "The calendar file enclosed opens in any calendar program."
                ),
            ]
        );

    private IEnumerable<(string Name, string Value)> Lines()
    {
        yield return (words.Say("Số cuộc họp", "Number of the meeting"), meeting.Reference);
        yield return (words.Say("Tên gọi khác", "Other name"), meeting.Title ?? "");
        yield return (
            words.Say("Thời gian", "When"),
            meeting.DayOpen
                ? words.Say("chưa định ngày", "no day set")
                : $"{CalendarWords.Hours(meeting.From, meeting.To)} ({meeting.Zone})"
        );
        yield return (
            words.Say("Giờ Việt Nam", "Viet Nam time"),
            meeting.DayOpen || !CalendarWords.Differs(facts)
                ? ""
                : CalendarWords.Hours(CalendarWords.Here(meeting.StartsAt), CalendarWords.Here(meeting.EndsAt))
        );
        yield return (words.Say("Địa điểm", "Place"), words.Place(facts));
        yield return (
            words.Say("Ngôn ngữ", "Languages"),
            string.Join(", ", meeting.Languages.Select(language => names.Of(MeetingLists.Language, language, meeting.AnnouncedAt)))
        );
        yield return (words.Say("Cử người trước hết ngày", "Members are named by"), due is { } day ? Day(day) : "");
    }

    private string[] Agenda()
    {
        AgendaItem[] open = [.. meeting.Agenda.Where(item => !item.Closed).OrderBy(item => item.Number)];
        return open.Length == 0
            ? []
            : ["", $"{words.Say("Chương trình nghị sự", "Agenda")}:", .. open.Select((item, place) => Point(place + 1, item))];
    }

    private static string Point(int place, AgendaItem item)
    {
        string?[] when = [item.On is { } on ? Day(on) : null, item.Time?.ToString("HH:mm", CultureInfo.InvariantCulture)];
        var at = string.Join(' ', when.OfType<string>());
        return string.Create(CultureInfo.InvariantCulture, $"{place}. {(at.Length > 0 ? $"{at}: " : "")}{item.Title}")
            + (item.Presenter is { } presenter ? $" ({presenter})" : "");
    }

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
