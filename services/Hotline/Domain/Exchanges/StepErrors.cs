using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>Every reason for which a step of an exchange's life is refused. The codes are for programs and never change; the sentences are for people.</summary>
public static class StepErrors
{
    /// <summary>The state machine does not allow this step here.</summary>
    public static DomainError StepNotOpen(Reference reference, string status, string step, IReadOnlyList<string> open)
    {
        var (here, closed) = (LifeWords.OfStatus(status), LifeWords.OfStep(step));
        return Error(
            "step-not-open",
            Conflict,
            $"{reference}: không thực hiện được bước '{closed.Vi}' khi hồ sơ ở trạng thái '{here.Vi}'. Bước có thể thực hiện: {Listed(open, step => step.Vi, "không có")}.",
            $"{reference}: the step '{closed.En}' is closed while the status is '{here.En}'. Open steps: {Listed(open, step => step.En, "none")}."
        );
    }

    /// <summary>There is no offer to accept, send back or withdraw.</summary>
    public static DomainError NotOffered(Reference reference) =>
        Error("not-offered", Conflict, $"{reference}: không có đề nghị chuyển giao nào đang chờ.", $"{reference}: no offer is waiting.");

    /// <summary>One offer at a time.</summary>
    public static DomainError OfferedAlready(Reference reference, string desk) =>
        Error(
            "offered-already",
            Conflict,
            $"{reference}: đã đề nghị chuyển giao cho {desk}, đang chờ trả lời.",
            $"{reference}: it is already offered to {desk}, which has not replied yet."
        );

    /// <summary>While it is offered nothing else moves.</summary>
    public static DomainError OfferPending(Reference reference, string desk) =>
        Error(
            "offer-pending",
            Conflict,
            $"{reference}: đang chờ {desk} tiếp nhận. Hãy chờ trả lời hoặc rút lại đề nghị.",
            $"{reference}: it waits for {desk} to accept it. Wait for the reply or withdraw the offer."
        );

    /// <summary>An offer goes to the other force.</summary>
    public static DomainError OfferToOwnForce(string desk) =>
        Error(
            "offer-to-own-force",
            Rule,
            $"Chỉ chuyển giao cho lực lượng khác; {desk} thuộc lực lượng đang chủ trì.",
            $"An offer goes to the other force; {desk} belongs to the one that leads.",
            "toDesk"
        );

    /// <summary>Once it is in hand, classification gives the lead to nobody else.</summary>
    public static DomainError LeadMovesByOffer(Reference reference)
    {
        var offer = LifeWords.OfStep(Steps.Offer);
        return Error(
            "lead-moves-by-offer",
            Conflict,
            $"{reference}: đã có người xử lý nên không đổi đơn vị chủ trì khi phân loại. Hãy dùng bước '{offer.Vi}'.",
            $"{reference}: it is in hand, so classification does not change who leads. Take the step '{offer.En}'.",
            "leadAgency"
        );
    }

    /// <summary>The desk does not lead exchanges on that day.</summary>
    public static DomainError DeskUnknown(string desk) =>
        Error("desk-unknown", Invalid, $"Không có đơn vị trực {desk}.", $"There is no desk {desk}.", "toDesk");

    /// <summary>Receipt is confirmed once.</summary>
    public static DomainError AcknowledgedAlready(Reference reference, DateTimeOffset at) =>
        Error(
            "acknowledged-already",
            Conflict,
            $"{reference}: đã xác nhận nhận tin lúc {Time(at)}.",
            $"{reference}: receipt was confirmed at {Time(at)}."
        );

    /// <summary>No verification waits for a result.</summary>
    public static DomainError NoVerificationOpen(Reference reference) =>
        Error(
            "no-verification-open",
            Conflict,
            $"{reference}: không có yêu cầu xác minh nào đang chờ kết quả.",
            $"{reference}: no verification waits for its result."
        );

    /// <summary>This verification does not wait for a result.</summary>
    public static DomainError VerificationNotOpen(Reference reference, int number) =>
        Error(
            "verification-not-open",
            Conflict,
            string.Create(CultureInfo.InvariantCulture, $"{reference}: không có xác minh số {number} đang chờ kết quả."),
            string.Create(CultureInfo.InvariantCulture, $"{reference}: verification {number} does not wait for a result.")
        );

    /// <summary>Not closed while somebody still checks.</summary>
    public static DomainError VerificationOpen(Reference reference) =>
        Error(
            "verification-open",
            Conflict,
            $"{reference}: chưa kết thúc được vì còn xác minh chưa có kết quả.",
            $"{reference}: it can't be closed while a verification is open."
        );

    /// <summary>Signs of crime have to be verified.</summary>
    public static DomainError VerificationRequired(Reference reference) =>
        Error(
            "verification-required",
            Conflict,
            $"{reference}: có dấu hiệu tội phạm, phải có ít nhất một xác minh có kết quả trước khi kết thúc.",
            $"{reference}: there are signs of crime, so at least one verification with a result comes before closing."
        );

    /// <summary>Without action there is a reason.</summary>
    public static DomainError ReasonRequired() =>
        Error("reason-required", Invalid, "Kết thúc không xử lý phải nêu lý do.", "Closing without action needs a reason.", "reason");

    /// <summary>Only an import writes this outcome.</summary>
    public static DomainError OutcomeOfOldLog() =>
        Error(
            "outcome-of-old-log",
            Rule,
            "Kết quả này chỉ dùng cho trao đổi nhập từ sổ cũ.",
            "Only exchanges imported from an old log have this outcome.",
            "outcome"
        );

    /// <summary>Without action, and yet something was done.</summary>
    public static DomainError OutcomeContradictsItself() =>
        Error(
            "outcome-contradicts-itself",
            Invalid,
            "Đã ghi 'không xử lý' thì không thể có người bị bắt, người được giải cứu, khởi tố hoặc yêu cầu hồi hương.",
            "'Without action' can't go with arrests, persons rescued, an investigation or a repatriation.",
            "outcome"
        );

    /// <summary>What was recalled takes no reply and goes no further.</summary>
    public static DomainError Recalled(Reference reference, DateTimeOffset at) =>
        Error(
            "recalled",
            Conflict,
            $"{reference}: đã thu hồi lúc {Time(at)}, không trả lời và không chuyển tiếp.",
            $"{reference}: it was recalled at {Time(at)} and is neither answered nor passed on."
        );

    /// <summary>It is recalled once.</summary>
    public static DomainError RecalledAlready(Reference reference, DateTimeOffset at) =>
        Error("recalled-already", Conflict, $"{reference}: đã thu hồi lúc {Time(at)}.", $"{reference}: it was recalled at {Time(at)}.");

    /// <summary>A case is asked for once.</summary>
    public static DomainError RepatriationAskedAlready(Reference reference, DateTimeOffset at) =>
        Error(
            "repatriation-asked-already",
            Conflict,
            $"{reference}: đã đề nghị lập hồ sơ hồi hương lúc {Time(at)}.",
            $"{reference}: a repatriation case was asked for at {Time(at)}."
        );

    /// <summary>Nothing was recalled.</summary>
    public static DomainError NotRecalled(Reference reference) =>
        Error("not-recalled", Conflict, $"{reference}: chưa thu hồi.", $"{reference}: it has not been recalled.");

    /// <summary>A confirmation follows the recall.</summary>
    public static DomainError ConfirmedBeforeRecall() =>
        Error(
            "confirmed-before-recall",
            Invalid,
            "Thời gian xác nhận không thể trước khi thu hồi.",
            "It can't have been confirmed before it was recalled.",
            "at"
        );

    /// <summary>The officer is not known at this desk.</summary>
    public static DomainError OfficerUnknown() =>
        Error(
            "officer-unknown",
            Invalid,
            "Cán bộ này chưa từng làm việc tại đơn vị trực của bạn.",
            "This officer has not worked at your desk.",
            "officer"
        );

    /// <summary>A draft leaves after it was written.</summary>
    public static DomainError SentBeforeDrafted() =>
        Error(
            "sent-before-drafted",
            Invalid,
            "Thời gian gửi không thể trước khi lập dự thảo.",
            "It can't have been sent before it was drafted.",
            "sentAt"
        );

    /// <summary>The number of a draft names the year in which it was written.</summary>
    public static DomainError DraftOfOtherYear(Reference reference) =>
        Error(
            "draft-of-other-year",
            Rule,
            $"{reference} được đánh số theo năm lập dự thảo. Hãy hủy dự thảo này và lập dự thảo mới trong năm gửi.",
            $"{reference} is numbered by the year of its draft. Void it and draft it anew in the year of sending."
        );

    /// <summary>The correction changes nothing.</summary>
    public static DomainError NothingCorrected() =>
        Error("nothing-corrected", Invalid, "Nội dung mới giống nội dung đang có.", "The new value is the one that stands there.", "value");

    /// <summary>Not a code of the field's list.</summary>
    public static DomainError ValueNotInList(IEnumerable<string> allowed)
    {
        var codes = string.Join(", ", allowed);
        return Error(
            "value-not-in-list",
            Invalid,
            $"Mã không có trong danh mục. Các mã được dùng: {codes}.",
            $"Not a code of the list. Allowed: {codes}.",
            "value"
        );
    }

    /// <summary>The text is too long for its field.</summary>
    public static DomainError ValueTooLong(int limit) =>
        Error(
            "value-too-long",
            Invalid,
            string.Create(CultureInfo.InvariantCulture, $"Nội dung dài quá {limit} ký tự."),
            string.Create(CultureInfo.InvariantCulture, $"The text has more than {limit} characters."),
            "value"
        );

    private static DomainError Error(string reason, DomainErrorKind kind, string vi, string en, string? field = null) =>
        new($"hotline.exchange.{reason}", kind, new(vi, en), field);

    private static string Listed(IReadOnlyList<string> steps, Func<Text, string> language, string none) =>
        steps.Count == 0 ? none : string.Join(", ", steps.Select(step => language(LifeWords.OfStep(step))));

    private static string Time(DateTimeOffset at) => CivilTime.Of(at).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);
}
