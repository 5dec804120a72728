using Cooperation.Tests.Support.Services;

namespace Cooperation.Agreements.Tests.Builders;

/// <summary>Accounts, at noon of 15 June 2018 in Viet Nam.</summary>
internal static class Accounts
{
    public static TestAccount Planner => Of("planner", "BCA", "CA-VP130");

    public static TestAccount PlannerOfMinistry => Of("planner", "BNG", "BNG-KH");

    public static TestAccount OfMocBai => Of("borderGuardLiaison", "BDBP", "BP-TN-MOCBAI") with { Partners = ["KH"] };

    public static TestAccount OfHuuNghi => Of("borderGuardLiaison", "BDBP", "BP-LS-HUUNGHI") with { Partners = ["CN"] };

    public static TestAccount Consul => Of("consular", "BNG", "BNG-KH-PNH") with { Partners = ["KH"] };

    /// <summary>Whoever has no business with instruments.</summary>
    public static IReadOnlyList<TestAccount> Strangers =>
        [
            Of("administrator", "BCA", "CA-QTHT"),
            Of("immigration", "QLXNC", "XNC-TW"),
            Of("supervisor", "QLXNC", "XNC-TW"),
            Of("auditor", "BCA", "CA-TTR"),
            Of("roleOfTomorrow", "BCA", "CA-VP130"),
        ];

    /// <summary>A planner of another agency.</summary>
    public static TestAccount PlannerOf(string agency) => Of("planner", agency, $"{agency}-KHTH");

    private static TestAccount Of(string role, string agency, string desk) =>
        new(role, agency, desk) { At = new(2018, 6, 15, 5, 0, 0, TimeSpan.Zero) };
}
