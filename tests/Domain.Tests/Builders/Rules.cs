using Cooperation.Hotline.Domain;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Desks;
using Cooperation.Hotline.Domain.Handling;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Clocks;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Hosting.Seeds;
using Kinds = Cooperation.Platform.Domain.Reference.Desk;

namespace Cooperation.Domain.Tests.Builders;

/// <summary>A small world of reference data: two forces, one border, a few desks and lines.</summary>
internal static class Rules
{
    public static RulesOfTheDay On(DateOnly day, string partner = "KH") =>
        new()
        {
            Day = day,
            Partner = partner,
            Codes = [.. Codes.Where(code => code.HoldsOn(day))],
            Channels = [.. Channels.Where(channel => channel.Partner == partner)],
            Desks = [.. Desks.Where(desk => desk.HoldsOn(day))],
            ClockRules = [.. ClockRules.Where(rule => rule.HoldsOn(day))],
            Holidays = Holidays.Near(day, partner),
            HandlingLimits = [.. Limits.Where(limit => limit.Partner is null || limit.Partner == partner)],
            Grades = Grades,
        };

    public static Desk Desk(string code) => Desks.Single(desk => desk.Code == code);

    public static RulesOfTheDay OfNoon => On(new DateOnly(2018, 6, 15));

    /// <summary>The limits and grades that ship.</summary>
    public static IReadOnlyList<HandlingLimit> Limits { get; } = SeedFiles.Read<HandlingLimit>("handling-limits.csv");

    public static IReadOnlyList<GradeMapping> Grades { get; } = SeedFiles.Read<GradeMapping>("evaluation-mapping.csv");

    private static readonly CodeEntry[] Codes =
    [
        Code(CodeLists.Partner, "KH"),
        Code(CodeLists.Partner, "GB"),
        Code(CodeLists.Province, "72", to: new DateOnly(2025, 6, 30)),
        Code(CodeLists.Province, "80"),
        Code(CodeLists.Province, "91"),
        Code(CodeLists.Language, "km"),
    ];

    private static readonly Channel[] Channels =
    [
        Line("KH-TW", "CA-TW", Areas.Inland, new DateOnly(2012, 10, 1), Mediums.Telephone, to: new DateOnly(2020, 12, 31)),
        Line("KH-MOCBAI", "BP-TN-MOCBAI", Areas.Border, new DateOnly(2014, 1, 15)),
        Line("KH-BAVET", "BP-TN-MOCBAI", Areas.Border, new DateOnly(2015, 3, 1)),
        Line("KH-FAX", "BP-TW", Areas.Border, new DateOnly(2013, 1, 1), Mediums.Fax),
    ];

    private static readonly Desk[] Desks =
    [
        At("CA-TW", Agencies.Police, Kinds.Central),
        At("BP-TW", Agencies.BorderGuard, Kinds.Central, areas: [Areas.Border, Areas.Sea, Areas.Island]),
        At("CA-TN", Agencies.Police, Kinds.Liaison, areas: [Areas.Inland], provinces: ["72"]),
        At("BP-TN", Agencies.BorderGuard, Kinds.Liaison, areas: [Areas.Border], provinces: ["72"]),
        At("BP-TN-MOCBAI", Agencies.BorderGuard, Kinds.Liaison, ["KH"], [Areas.Border], ["72"]),
        At("BP-KG-PHUQUOC", Agencies.BorderGuard, Kinds.Liaison, ["KH"], [Areas.Sea, Areas.Island], ["91"]),
    ];

    private static readonly ClockRule[] ClockRules =
    [
        Within(Urgencies.Flash, 2),
        Within(Urgencies.Immediate, 8),
        Within(Urgencies.Priority, 72, to: new DateOnly(2018, 12, 31)),
        Within(Urgencies.Priority, 48, from: new DateOnly(2019, 1, 1)),
        Within(Urgencies.Routine, 336),
        Within(null, 8, ClockKinds.Classification, CountingUnits.CalendarHours, warnBefore: 2),
        Within(null, 24, ClockKinds.Acknowledgement, CountingUnits.CalendarHours, warnBefore: 4),
        Within(Urgencies.Routine, 1, ClockKinds.Acknowledgement, CountingUnits.WorkingDays, warnBefore: 0.5m),
        Within(null, 20, ClockKinds.Verification, CountingUnits.WorkingDays, warnBefore: 3),
    ];

    private static CodeEntry Code(string list, string code, DateOnly? to = null) =>
        new()
        {
            List = list,
            Code = code,
            Vi = code,
            En = code,
            Order = 1,
            ValidTo = to,
        };

    private static Channel Line(
        string code,
        string desk,
        string area,
        DateOnly from,
        string medium = Mediums.Telephone,
        DateOnly? to = null
    ) => Lines.Opened(code, desk, area, from, medium, to);

    private static Desk At(
        string code,
        string agency,
        string kind,
        string[]? partners = null,
        string[]? areas = null,
        string[]? provinces = null
    ) =>
        new()
        {
            Code = code,
            Agency = agency,
            Kind = kind,
            Vi = code,
            En = code,
            Partners = partners ?? [],
            Areas = areas ?? [],
            Provinces = provinces ?? [],
        };

    private static ClockRule Within(string? urgency, int amount, string clock, string unit, decimal warnBefore) =>
        new()
        {
            Service = "hotline",
            Clock = clock,
            Condition = urgency,
            Amount = amount,
            Unit = unit,
            Calendar = ClockCalendars.VietNam,
            WarnBefore = warnBefore,
            Source = "Giá trị khởi tạo",
            Unverified = true,
        };

    private static ClockRule Within(string urgency, int hours, DateOnly? from = null, DateOnly? to = null) =>
        new()
        {
            Service = "hotline",
            Clock = ClockKinds.Answer,
            Condition = urgency,
            Amount = hours,
            Unit = CountingUnits.CalendarHours,
            Calendar = ClockCalendars.VietNam,
            WarnBefore = 0.5m,
            Source = "Giá trị khởi tạo",
            Unverified = true,
            ValidFrom = from,
            ValidTo = to,
        };
}
