using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Platform.Records.ReferenceData;

/// <summary>A province that ended, and the one its land went to.</summary>
public sealed record ProvinceRow(string Code, DateOnly? ValidTo, string? Successor);

/// <summary>Desks outlive provinces: where one that a desk works in was merged, the desk works in its successor from the next day on (R13).</summary>
public static class DeskProvinces
{
    /// <summary>The desks, each as often as its provinces changed.</summary>
    public static IEnumerable<Desk> Followed(this IEnumerable<Desk> desks, IReadOnlyCollection<ProvinceRow> provinces) =>
        desks.SelectMany(desk => Eras(desk, [.. provinces.Where(province => Ended(desk, province))]));

    private static bool Ended(Desk desk, ProvinceRow province) =>
        province is { ValidTo: { } end, Successor: not null }
        && desk.Provinces.Contains(province.Code)
        && (desk.ValidFrom is null || desk.ValidFrom <= end) // one that began later works in the successor from the first day
        && (desk.ValidTo is null || desk.ValidTo > end);

    // One era up to each day on which provinces of the desk ended, and one after the last of them.
    private static IEnumerable<Desk> Eras(Desk desk, ProvinceRow[] ended)
    {
        var (from, provinces) = (desk.ValidFrom, desk.Provinces);
        foreach (var end in ended.GroupBy(province => province.ValidTo!.Value).OrderBy(group => group.Key))
        {
            yield return With(desk, provinces, from, end.Key);
            var successors = end.ToDictionary(province => province.Code, province => province.Successor!, StringComparer.Ordinal);
            provinces = [.. provinces.Select(code => successors.GetValueOrDefault(code, code)).Distinct(StringComparer.Ordinal)];
            from = end.Key.AddDays(1);
        }

        yield return With(desk, provinces, from, desk.ValidTo);
    }

    private static Desk With(Desk desk, IReadOnlyList<string> provinces, DateOnly? from, DateOnly? until) =>
        new()
        {
            Code = desk.Code,
            Agency = desk.Agency,
            Kind = desk.Kind,
            Vi = desk.Vi,
            En = desk.En,
            Partners = desk.Partners,
            Areas = desk.Areas,
            Provinces = provinces,
            Parent = desk.Parent,
            ValidFrom = from,
            ValidTo = until,
        };
}
