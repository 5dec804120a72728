using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Laws;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>Why somebody is not received, or not sent on, at the border. The codes never change; no sentence says who somebody is.</summary>
public static class BorderErrors
{
    /// <summary>Who is still abroad is received by the border after papers; only who returned by himself stands there before.</summary>
    public static DomainError PapersFirst(DateOnly day) =>
        PersonStepErrors.Entry.Error(
            "papers-first",
            Rule,
            "Chưa có giấy tờ về nước: chỉ người tự trở về mới được tiếp nhận khi chưa xác minh và cấp giấy.",
            "There are no papers yet: only somebody who returned by himself is received without check and papers."
        ) with
        {
            Rule = LawOfTheDay.Procedure(day),
        };

    /// <summary>Who is on the list of a handover is received by its arrival.</summary>
    public static DomainError OnAList(string? handover, DateOnly day) =>
        PersonStepErrors.Entry.Error(
            "on-a-list",
            Conflict,
            $"Người này có trong danh sách của đợt giao nhận {handover}: ghi nhận việc đến tại đợt đó.",
            $"This person is on the list of handover {handover}: note the arrival there."
        ) with
        {
            Rule = LawOfTheDay.Procedure(day),
        };

    /// <summary>What a handover did is undone at the handover.</summary>
    public static DomainError UndoAtHandover(string? handover) =>
        PersonStepErrors.Entry.Error(
            "undo-at-handover",
            Conflict,
            $"Bước cuối là của đợt giao nhận {handover}: hoàn tác hoặc hủy tại đợt đó.",
            $"The last step was taken by handover {handover}: undo or cancel it there."
        );

    /// <summary>Without certificate of return nobody leaves the border.</summary>
    public static DomainError CertificateFirst() =>
        PersonStepErrors.Entry.Error(
            "certificate-first",
            Rule,
            "Giấy chứng nhận về nước được cấp ngay khi tiếp nhận; ghi thời điểm cấp giấy.",
            "The certificate of return is issued immediately on reception; say when it was.",
            "certificateAt"
        ) with
        {
            Source = new("Thông tư liên tịch 01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG", "Joint Circular 01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG"),
        };
}
