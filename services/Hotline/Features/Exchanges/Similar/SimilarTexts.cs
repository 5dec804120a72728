using System.Globalization;
using Cooperation.Hotline.Domain.Similarity;
using Cooperation.Platform.Domain;
using static Cooperation.Hotline.Domain.Similarity.SimilarityReasons;

namespace Cooperation.Hotline.Features.Exchanges.Similar;

/// <summary>The reasons in words.</summary>
internal static class SimilarTexts
{
    public static Text Of(SimilarityReason reason, NearProvince? province) =>
        reason.Code switch
        {
            SameDocument => new($"Người {reason.Of}: cùng số giấy tờ", $"Person {reason.Of}: same paper number"),
            SameTelephone => new($"Người {reason.Of}: cùng số điện thoại", $"Person {reason.Of}: same telephone number"),
            SameName => new($"Người {reason.Of}: cùng họ tên", $"Person {reason.Of}: same name"),
            SameWords => new($"Cùng nhắc đến: {reason.Of}", $"Both mention: {reason.Of}"),
            SameProvince => new($"Cùng địa bàn: {province?.Vi}", $"Same province: {province?.En}"),
            MergedProvince => new($"Địa bàn nay đã sáp nhập: {province?.Vi}", $"Provinces since merged: {province?.En}"),
            NeighbouringProvince => new($"Địa bàn giáp ranh: {province?.Vi}", $"Neighbouring province: {province?.En}"),
            SamePartner => new("Cùng đối tác", "Same partner"),
            SameKind => new("Cùng loại trao đổi", "Same kind"),
            SameArea => new("Cùng khu vực", "Same area"),
            SamePeriod => Apart(int.Parse(reason.Of!, CultureInfo.InvariantCulture)),
            _ => throw new ArgumentOutOfRangeException(nameof(reason), reason.Code, "A reason without words."),
        };

    private static Text Apart(int days) =>
        days switch
        {
            0 => new("Cách nhau chưa đến một ngày", "Less than a day apart"),
            1 => new("Cách nhau 1 ngày", "1 day apart"),
            _ => new(
                string.Create(CultureInfo.InvariantCulture, $"Cách nhau {days} ngày"),
                string.Create(CultureInfo.InvariantCulture, $"{days} days apart")
            ),
        };
}
