using Cooperation.Platform.Hosting.Papers;
using Cooperation.Repatriation.Domain;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Features.Persons;

namespace Cooperation.Repatriation.Features.Papers.Writing;

/// <summary>The papers by which somebody abroad is verified and gets his way home.</summary>
internal static class Verifying
{
    public static PaperWords Request(PaperDraft draft) =>
        new(
            "Văn bản đề nghị",
            "Xác minh nhân thân để đưa về nước",
            [
                new PaperText($"Kính gửi: {To(draft, PersonAccess.ImmigrationCentral)}."),
                new PaperText($"Căn cứ {draft.Law};"),
                new PaperText(
                    $"{draft.Issuer} nhận được thông tin {PaperDates.InWords(draft.ReportedOn)} về {draft.Count} đang ở {draft.Partner} "
                        + $"cần được đưa về nước (hồ sơ {draft.Case.Reference}). Đề nghị Quý cơ quan xác minh nhân thân, quốc tịch của "
                        + (draft.Persons.Count == 1 ? "người có thông tin sau:" : "những người có thông tin sau:")
                ),
                .. PersonFacts.OfAll(draft),
                new PaperText(
                    "Đề nghị trả lời bằng văn bản trong thời hạn quy định. Thông tin nhân thân trong văn bản này chỉ dùng cho việc xác minh "
                        + "và được bảo vệ theo quy định."
                ),
            ],
            draft.Post,
            ["Như trên", .. draft.Head.Desk == Missions.Department ? (string[])[] : [To(draft, Missions.Department)]]
        );

    public static PaperWords Reply(PaperDraft draft) =>
        new(
            "Văn bản trả lời",
            "Kết quả xác minh nhân thân",
            [
                new PaperText($"Kính gửi: {To(draft, draft.Case.Desk)}."),
                new PaperText($"Căn cứ {draft.Law};"),
                new PaperText(
                    $"Trả lời đề nghị xác minh nhân thân {draft.Count} trong hồ sơ {draft.Case.Reference}, {draft.Issuer} thông báo kết quả như sau:"
                ),
                PersonFacts.List(draft, "Kết quả", Result),
                new PaperText("Đề nghị Quý cơ quan căn cứ kết quả trên để làm các thủ tục tiếp theo."),
            ],
            draft.Post,
            ["Như trên", .. draft.Case.Desk == Missions.Department ? (string[])[] : [To(draft, Missions.Department)]]
        );

    public static PaperWords TravelPaper(PaperDraft draft) =>
        new(
            "Văn bản đề nghị",
            "Cấp giấy thông hành để về nước",
            [
                new PaperText($"Kính gửi: {IssuerOfTravelPapers(draft)}."),
                new PaperText($"Căn cứ {draft.Law};"),
                new PaperText(
                    $"{draft.Count} trong hồ sơ {draft.Case.Reference} đã được xác minh nhân thân. {draft.Issuer} đề nghị cấp giấy thông hành để về nước cho:"
                ),
                .. PersonFacts.OfAll(draft),
                new PaperText($"Cửa khẩu dự kiến nhập cảnh: {draft.Place ?? PaperDraft.ByHand}"),
            ],
            draft.Post,
            ["Như trên"]
        );

    // A mission asks the department, and is asked by it: nobody writes to himself.
    private static string IssuerOfTravelPapers(PaperDraft draft) =>
        draft.Head.Desk != Missions.Department ? To(draft, Missions.Department)
        : draft.Case.Mission is { } mission ? To(draft, $"BNG-{mission}")
        : PaperDraft.ByHand;

    private static string To(PaperDraft draft, string desk) => draft.Names.OfDesk(desk, draft.At);

    private static string Result(NamedPerson one) =>
        one.Person.Standing.Stage == PersonStages.NotConfirmed ? "Không xác minh được" : "Đã xác minh là công dân Việt Nam";
}
