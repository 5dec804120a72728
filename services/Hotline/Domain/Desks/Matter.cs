using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Hotline.Domain.Desks;

/// <summary>What decides whose an exchange is.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Area">The area.</param>
/// <param name="Province">The province, where one is known.</param>
public readonly record struct Matter(string Partner, string Area, string? Province)
{
    internal static Matter Of(ExchangeEntry entry) => new(entry.Partner, entry.Area, entry.Province);

    internal bool FallsTo(Desk desk, string preferred) => Fits(desk.Partners, Partner) && FitsArea(desk) && FitsProvince(desk, preferred);

    // Classification may give the lead to the other force against the area; its desks then fit by partner and province alone.
    private bool FitsArea(Desk desk) => desk.Agency != Areas.LeadAgencyOf(Area) || Fits(desk.Areas, Area);

    // Without a province nothing says which province's desk it is, unless one of them is already at work on it.
    private bool FitsProvince(Desk desk, string preferred) =>
        Province is null ? desk.Provinces.Count == 0 || desk.Code == preferred : Fits(desk.Provinces, Province);

    private static bool Fits(IReadOnlyList<string> served, string wanted) => served.Count == 0 || served.Contains(wanted);
}
