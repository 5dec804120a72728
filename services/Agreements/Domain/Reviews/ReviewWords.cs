using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Domain;

namespace Cooperation.Agreements.Domain.Reviews;

/// <summary>What refusals call where a review stands, as the code lists do.</summary>
internal static class ReviewWords
{
    public static Text Of(string status) =>
        status switch
        {
            ReviewStatus.Due => new("Đến hạn", "Due"),
            ReviewStatus.Proposed => new("Chờ xác nhận đã tổ chức", "Held, to be confirmed"),
            ReviewStatus.Held => new("Đã tổ chức", "Held"),
            ReviewStatus.Concluded => new("Đã kết luận", "Concluded"),
            ReviewStatus.Dropped => new("Không tổ chức", "Dropped"),
            _ => new(status, status),
        };
}
