using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Domain;

namespace Cooperation.Agreements.Domain.Instruments;

/// <summary>What refusals call where an instrument stands, as the code lists do.</summary>
internal static class InstrumentWords
{
    public static Text Of(string status) =>
        status switch
        {
            InstrumentStatus.Planned => new("Dự kiến", "Planned"),
            InstrumentStatus.Mandate => new("Được giao đàm phán", "Mandate given"),
            InstrumentStatus.Negotiating => new("Đang đàm phán", "Under negotiation"),
            InstrumentStatus.Initialled => new("Đã ký tắt", "Initialled"),
            InstrumentStatus.Proposed => new("Đề xuất ký kết", "Proposed for signature"),
            InstrumentStatus.Approved => new("Được đồng ý ký", "Signature approved"),
            InstrumentStatus.SignedByBothSides => new("Đã ký", "Signed"),
            InstrumentStatus.Ratified => new("Đã phê chuẩn, phê duyệt", "Ratified or approved"),
            InstrumentStatus.InForce => new("Có hiệu lực", "In force"),
            InstrumentStatus.UnderReview => new("Đang rà soát", "Under review"),
            InstrumentStatus.Amended => new("Đã sửa đổi, bổ sung", "Amended"),
            InstrumentStatus.Ended => new("Hết hiệu lực", "Ended"),
            _ => new(status, status),
        };
}
