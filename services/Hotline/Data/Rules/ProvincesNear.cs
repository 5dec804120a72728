using Cooperation.Hotline.Domain.Similarity;

namespace Cooperation.Hotline.Data.Rules;

/// <summary>A province as it stood over some time.</summary>
internal sealed record ProvinceEra(string Code, string Vi, string En, DateOnly? ValidFrom, DateOnly? ValidTo, string? Successor);

/// <summary>A border between two provinces, over some time.</summary>
internal sealed record ProvinceBorder(string One, string Other, DateOnly? ValidFrom, DateOnly? ValidTo);

/// <summary>
/// Reckons which provinces lie near each other, whenever they stood: at the same time by the borders of that time; else by the provinces of
/// today that they belong to. So a case of Tây Ninh in 2018 is found from the Tây Ninh of today, into which Long An was merged.
/// </summary>
internal static class ProvincesNear
{
    public static IEnumerable<NearProvince> Of(IReadOnlyList<ProvinceEra> provinces, IReadOnlyList<ProvinceBorder> borders) =>
        from one in provinces
        from other in provinces
        let nearness = NearnessOf(one, other, provinces, borders)
        where nearness is not null
        select new NearProvince
        {
            Province = one.Code,
            ValidFrom = one.ValidFrom,
            ValidTo = one.ValidTo,
            Near = other.Code,
            NearFrom = other.ValidFrom,
            NearTo = other.ValidTo,
            Nearness = nearness,
            Vi = other.Vi,
            En = other.En,
        };

    private static string? NearnessOf(
        ProvinceEra one,
        ProvinceEra other,
        IReadOnlyList<ProvinceEra> provinces,
        IReadOnlyList<ProvinceBorder> borders
    )
    {
        if (one == other)
        {
            return Nearness.Same;
        }

        if (DayOfBoth(one, other) is { } day)
        {
            return HaveBorder(one, other, day, borders) ? Nearness.Neighbouring : null;
        }

        var (ofOne, ofOther) = (Today(one, provinces), Today(other, provinces));
        return ofOne == ofOther ? (IsRenamedOnly(ofOne, Earlier(one, other), provinces) ? Nearness.Same : Nearness.Merged)
            : HaveBorder(ofOne, ofOther, Later(ofOne, ofOther).ValidFrom, borders) ? Nearness.Neighbouring
            : null;
    }

    private static bool IsRenamedOnly(ProvinceEra now, ProvinceEra then, IReadOnlyList<ProvinceEra> provinces) =>
        provinces.Count(province => DayOfBoth(province, then) is not null && Today(province, provinces) == now) == 1;

    private static ProvinceEra Earlier(ProvinceEra one, ProvinceEra other) => one.ValidFrom <= other.ValidFrom ? one : other;

    private static ProvinceEra Later(ProvinceEra one, ProvinceEra other) => one.ValidFrom > other.ValidFrom ? one : other;

    // The first day on which both stood.
    private static DateOnly? DayOfBoth(ProvinceEra one, ProvinceEra other)
    {
        var from = Later(one, other).ValidFrom;
        return (one.ValidTo is null || from <= one.ValidTo) && (other.ValidTo is null || from <= other.ValidTo) ? from : null;
    }

    private static ProvinceEra Today(ProvinceEra province, IReadOnlyList<ProvinceEra> provinces) =>
        province is { ValidTo: { } end, Successor: { } successor }
            ? Today(provinces.Single(next => next.Code == successor && next.ValidFrom <= end.AddDays(1) && IsAfter(next, end)), provinces)
            : province;

    private static bool IsAfter(ProvinceEra next, DateOnly end) => next.ValidTo is null || next.ValidTo > end;

    private static bool HaveBorder(ProvinceEra one, ProvinceEra other, DateOnly? day, IReadOnlyList<ProvinceBorder> borders) =>
        borders.Any(border =>
            ((border.One == one.Code && border.Other == other.Code) || (border.One == other.Code && border.Other == one.Code))
            && border.ValidFrom <= day
            && (border.ValidTo is null || day <= border.ValidTo)
        );
}
