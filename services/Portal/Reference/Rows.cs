namespace Cooperation.Portal.Reference;

internal sealed record CodeRow(string List, string Code, string Vi, string En, int Order, DateOnly ValidFrom, DateOnly? ValidTo);

internal sealed record PartnerRow(string Code, string Vi, string En, DateOnly ValidFrom, DateOnly? ValidTo);

internal sealed record AgencyRow(string Code, string Vi, string En, string? ShortVi, DateOnly ValidFrom, DateOnly? ValidTo);

internal sealed record DeskRow(
    string Code,
    string Agency,
    string Kind,
    string Vi,
    string En,
    IReadOnlyList<string> Partners,
    IReadOnlyList<string> Areas,
    IReadOnlyList<string> Provinces,
    DateOnly ValidFrom,
    DateOnly? ValidTo
);

internal sealed record ProvinceRow(string Code, string Vi, string En, DateOnly ValidFrom, DateOnly? ValidTo, IReadOnlyList<string> Borders);

internal sealed record MissionRow(string Code, string Vi, string En, string TimeZone, DateOnly ValidFrom, DateOnly? ValidTo);

internal sealed record HolidayRow(string Country, DateOnly Date, string Kind, string Vi, string En);

internal sealed record SourceRow(string Vi, string En);

internal sealed record GradeRow(string Part, string From4x4, string To6x6, bool Unverified);

internal sealed record MarkerRow(string Code, string Vi, string En, DateOnly ValidFrom, DateOnly? ValidTo);

internal sealed record GateRow(string Code, string Vi, string En, string? Province, string? Partner, DateOnly ValidFrom, DateOnly? ValidTo);
