using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>What people call the statuses and steps of an exchange's life: the words of the code lists, which a test compares, for the sentences of refusals.</summary>
public static class LifeWords
{
    private static readonly Dictionary<string, Text> Statuses = new(StringComparer.Ordinal)
    {
        [ExchangeStatus.Logged] = new("Đã ghi nhận", "Logged"),
        [ExchangeStatus.Classified] = new("Đã phân loại", "Classified"),
        [ExchangeStatus.Assigned] = new("Đã phân công", "Assigned"),
        [ExchangeStatus.Verifying] = new("Đang xác minh", "Verifying"),
        [ExchangeStatus.Answered] = new("Đã trả lời", "Answered"),
        [ExchangeStatus.Closed] = new("Đã kết thúc", "Closed"),
        [ExchangeStatus.Drafted] = new("Dự thảo", "Drafted"),
        [ExchangeStatus.Sent] = new("Đã gửi", "Sent"),
        [ExchangeStatus.Acknowledged] = new("Đối tác đã xác nhận nhận tin", "Acknowledged"),
        [ExchangeStatus.Voided] = new("Đã hủy bỏ", "Voided"),
    };

    private static readonly Dictionary<string, Text> OfSteps = new(StringComparer.Ordinal)
    {
        [Steps.Sending] = new("Ghi nhận đã gửi", "Record as sent"),
        [Steps.Classification] = new("Phân loại", "Classify"),
        [Steps.Assignment] = new("Phân công", "Assign"),
        [Steps.Acknowledgement] = new("Xác nhận đã nhận tin", "Confirm receipt"),
        [Steps.Verification] = new("Yêu cầu xác minh", "Open a verification"),
        [Steps.VerificationResult] = new("Nhập kết quả xác minh", "Enter the verification's result"),
        [Steps.PartialAnswer] = new("Trả lời một phần", "Answer in part"),
        [Steps.FinalAnswer] = new("Trả lời chính thức", "Give the final answer"),
        [Steps.Offer] = new("Đề nghị lực lượng khác tiếp nhận", "Offer it to the other force"),
        [Steps.Acceptance] = new("Tiếp nhận", "Accept"),
        [Steps.Return] = new("Chuyển trả", "Send it back"),
        [Steps.Closure] = new("Kết thúc", "Close"),
        [Steps.Reopening] = new("Mở lại", "Reopen"),
        [Steps.Voiding] = new("Hủy bỏ", "Void"),
        [Steps.Correction] = new("Đính chính", "Correct"),
        [Steps.Forwarding] = new("Chuyển tiếp", "Pass on"),
        [Steps.Repatriation] = new("Đề nghị lập hồ sơ hồi hương", "Ask for a repatriation case"),
        [Steps.Recall] = new("Thu hồi", "Recall"),
        [Steps.RecallConfirmation] = new("Ghi xác nhận thu hồi", "Note a confirmation of the recall"),
    };

    /// <summary>A status in words.</summary>
    public static Text OfStatus(string status) => Statuses[status];

    /// <summary>A step in words.</summary>
    public static Text OfStep(string step) => OfSteps[step];
}
