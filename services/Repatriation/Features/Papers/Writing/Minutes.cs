using System.Globalization;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Repatriation.Domain.Handovers;

namespace Cooperation.Repatriation.Features.Papers.Writing;

/// <summary>Minutes with the list of persons annexed.</summary>
internal static class Minutes
{
    public static PaperWords Handover(PaperDraft draft)
    {
        var handover = draft.Handover ?? throw new ArgumentException("Minutes of a handover have one.", nameof(draft));
        var isHome = handover.Direction == Domain.Codes.CaseDirections.Home;
        var (ours, theirs) = (Side(draft.Issuer, handover.OfficersOurs), Side($"Phía {draft.Partner}", handover.OfficersTheirs));
        return new(
            "Biên bản giao nhận",
            $"Đợt giao nhận {handover.Reference}",
            [
                new PaperText($"Căn cứ {draft.Law};"),
                new PaperText(
                    $"Hôm nay, {PaperDates.InWords(handover.ArrivedAt ?? handover.PlannedAt)}, tại {draft.Place ?? PaperDraft.ByHand}, hai bên gồm:"
                ),
                new PaperFacts([new("Bên giao", isHome ? theirs : ours), new("Bên nhận", isHome ? ours : theirs)]),
                new PaperText($"đã giao và nhận những người có tên trong danh sách kèm theo ({draft.Count})."),
                new PaperFacts([.. Counted(handover, draft)]),
                new PaperSigners(
                    "Biên bản lập thành hai bản có giá trị như nhau, mỗi bên giữ một bản, đã đọc lại cho hai bên cùng nghe.",
                    ["Đại diện bên giao", "Đại diện bên nhận"]
                ),
                new PaperAnnex("Danh sách kèm theo", $"Biên bản giao nhận số {draft.Head.Number}, {PaperDates.InWords(draft.Head.Day)}"),
                PersonFacts.List(draft, "Kết quả, ghi chú", one => Outcome(draft, handover, one)),
            ],
            Signer: null,
            []
        );
    }

    public static PaperWords Reception(PaperDraft draft) =>
        new(
            "Biên bản tiếp nhận",
            $"Hồ sơ {draft.Case.Reference}",
            [
                new PaperText($"Căn cứ {draft.Law};"),
                new PaperText(
                    $"Hôm nay, {PaperDates.InWords(draft.Head.Day)}, tại {draft.Place ?? PaperDraft.ByHand}, {draft.Issuer} lập biên bản "
                        + $"về việc đã tiếp nhận {draft.Count} trở về từ {draft.Partner}, có tên trong danh sách kèm theo."
                ),
                new PaperFacts([
                    new("Cán bộ tiếp nhận", PaperDraft.ByHand),
                    new("Cùng chứng kiến", PaperDraft.ByHand),
                    new("Đồ vật, giấy tờ mang theo", PaperDraft.ByHand),
                    new("Tình trạng sức khỏe khi tiếp nhận", PaperDraft.ByHand),
                    new("Người chưa thành niên", Minors(draft)),
                ]),
                new PaperSigners(
                    "Biên bản đã đọc lại cho những người có mặt cùng nghe, công nhận là đúng.",
                    ["Người được tiếp nhận", "Đại diện bên tiếp nhận"]
                ),
                new PaperAnnex("Danh sách kèm theo", $"Biên bản tiếp nhận số {draft.Head.Number}, {PaperDates.InWords(draft.Head.Day)}"),
                PersonFacts.List(draft, "Tiếp nhận lúc", one => one.Person.Standing.ReceivedAt is { } at ? PaperDates.InShort(at) : null),
            ],
            Signer: null,
            []
        );

    private static IEnumerable<PaperFact> Counted(Handover handover, PaperDraft draft)
    {
        yield return new("Theo kế hoạch", Number(handover.List.Count(listed => !listed.IsUnlisted)));
        yield return new(
            "Thực nhận theo danh sách",
            handover.ArrivedAt is null
                ? PaperDraft.ByHand
                : Number(handover.List.Count(listed => listed is { IsUnlisted: false, Came: true }))
        );
        var absent = handover.List.Where(listed => listed.Came is false).OrderBy(listed => listed.Number).ToList();
        if (absent.Count > 0)
        {
            // By pseudonym: who did not come is not in the hands of who writes this.
            yield return new(
                "Không đến, lý do",
                string.Join('\n', absent.Select(listed => $"{listed.Pseudonym}: {draft.Named("handoverDifference", listed.Difference)}"))
            );
        }

        var unlisted = handover.List.Count(listed => listed.IsUnlisted) + handover.Strangers;
        if (unlisted > 0)
        {
            yield return new("Thực nhận ngoài danh sách", Number(unlisted));
        }

        yield return new("Người chưa thành niên", Minors(draft));
        yield return new("Phương tiện", handover.Vehicles ?? PaperDraft.ByHand);
    }

    private static string? Outcome(PaperDraft draft, Handover handover, NamedPerson one) =>
        handover.List.FirstOrDefault(listed => listed.PersonId == one.Person.Id) switch
        {
            { Came: true, Difference: { } why } => $"Đã nhận; {draft.Named("handoverDifference", why)}",
            { Came: true } => "Đã nhận",
            { Came: false, Difference: { } why } => $"Không đến: {draft.Named("handoverDifference", why)}",
            _ => " ",
        };

    private static string Side(string body, IReadOnlyList<string> officers) =>
        officers.Count == 0 ? $"{body}: {PaperDraft.ByHand}" : $"{body}\n{string.Join('\n', officers)}";

    private static string Minors(PaperDraft draft) => Number(draft.Persons.Count(one => one.Person.IsMinor));

    private static string Number(int count) => string.Create(CultureInfo.InvariantCulture, $"{count:00} người");
}
