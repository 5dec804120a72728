using System.Globalization;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting.Papers;

namespace Cooperation.Meetings.Features.Papers;

/// <summary>What several papers of a meeting have in common.</summary>
internal static class MeetingPaperParts
{
    public const string Head = "Thủ trưởng đơn vị";

    // There is nothing to say, and nothing is missing.
    public const string None = "–";

    public static PaperFacts Facts(MeetingPaperDraft draft) =>
        new([
            new("Cuộc họp", draft.Called),
            new("Thời gian", draft.When),
            new("Địa điểm", draft.Where),
            .. draft.Meeting.CounterpartUnit is { } unit ? [new("Đơn vị phía bạn", unit)] : (PaperFact[])[],
            .. draft.Meeting.Languages.Count == 0
                ? (PaperFact[])[]
                :
                [
                    new(
                        "Ngôn ngữ",
                        string.Join(
                            ", ",
                            draft.Meeting.Languages.Select(language => draft.Names.Of(MeetingLists.Language, language, draft.At))
                        )
                    ),
                ],
        ]);

    public static IEnumerable<PaperPart> Agenda(MeetingPaperDraft draft, bool withHeading = true)
    {
        var points = draft.Meeting.Agenda.OrderBy(point => point.Number).ToList();
        if (points.Count == 0)
        {
            return withHeading ? [] : [new PaperText("Chưa có chương trình.")];
        }

        PaperTable table = new(
            [new("TT", 1), new("Thời gian", 3), new("Nội dung", 7), new("Đơn vị trình bày", 4)],
            [
                .. points.Select(
                    (point, place) =>
                        (IReadOnlyList<string?>)
                            [
                                Number(place + 1),
                                TimeOf(point),
                                point.Closed ? $"{point.Title} (phiên kín)" : point.Title,
                                point.Presenter ?? None,
                            ]
                ),
            ]
        );
        return withHeading ? [new PaperHeading("Chương trình nghị sự"), table] : [table];
    }

    public static string TimeOf(AgendaItem point)
    {
        string?[] parts = [point.On is { } on ? Day(on) : null, point.Time?.ToString("HH:mm", CultureInfo.InvariantCulture)];
        return string.Join(' ', parts.OfType<string>()) is { Length: > 0 } time ? time : None;
    }

    // Those who were approved in their order; before that everybody who was named.
    public static List<Member> Going(MeetingPaperDraft draft) =>
        draft.Facts.Members.Any(member => member.State == DelegateStates.Approved)
            ? [.. draft.Facts.Members.Where(member => member.State == DelegateStates.Approved)]
            : [.. draft.Facts.Members.Where(member => member.Counts)];

    public static PaperTable Table(MeetingPaperDraft draft, IReadOnlyList<Member> members) =>
        new(
            [new("TT\nNo.", 2), new("Họ và tên\nName", 6), new("Chức vụ\nPost", 6), new("Cơ quan\nAgency", 6), new("Ghi chú\nNote", 4)],
            [
                .. members.Select(
                    (member, place) =>
                        (IReadOnlyList<string?>)
                            [
                                Number(place + 1),
                                member.Name,
                                member.Post,
                                $"{draft.Agency(member.Agency)}\n{draft.English.Of(MeetingLists.Agency, member.Agency, draft.At)}",
                                member.Id == draft.Delegation?.Head ? "Trưởng đoàn\nHead of delegation" : None,
                            ]
                ),
            ]
        );

    public static PaperPart Items(MeetingPaperDraft draft, IReadOnlyList<ActionItem> items, string none) =>
        items.Count == 0
            ? new PaperText(none)
            : new PaperTable(
                [new("Số", 4), new("Việc", 7), new("Cơ quan", 4), new("Hạn", 3), new("Tình trạng", 3)],
                [
                    .. items.Select(item =>
                        (IReadOnlyList<string?>)
                            [
                                item.Reference,
                                item.Title,
                                item.OwedByThem && item.CounterpartUnit is { } unit ? $"{unit} (phía bạn)" : draft.Agency(item.Agency),
                                Day(item.Due),
                                draft.Names.Of("actionItemStatus", item.Status, draft.At) + (item.IsLate(draft.Today) ? ", trễ hạn" : ""),
                            ]
                    ),
                ]
            );

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
