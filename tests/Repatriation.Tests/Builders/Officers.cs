using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Builders;

/// <summary>Accounts, at noon of 15 June 2018 in Viet Nam unless a test says otherwise.</summary>
internal static class Officers
{
    public static readonly DateTimeOffset Noon = new(2018, 6, 15, 5, 0, 0, TimeSpan.Zero);

    public static TestAccount OfDepartment => Of("consular", "BNG", "BNG-CLS");

    public static TestAccount SupervisorOfDepartment => Of("supervisor", "BNG", "BNG-CLS");

    public static TestAccount OfPhnomPenh => Of("consular", "BNG", "BNG-KH-PNH") with { Partners = ["KH"] };

    public static TestAccount OfBattambang => Of("consular", "BNG", "BNG-KH-BTB") with { Partners = ["KH"] };

    public static TestAccount OfBangkok => Of("consular", "BNG", "BNG-TH-BKK") with { Partners = ["TH"] };

    public static TestAccount OfImmigration => Of("immigration", "QLXNC", "XNC-TW");

    public static TestAccount SupervisorOfImmigration => Of("supervisor", "QLXNC", "XNC-TW");

    public static TestAccount OfMocBai => Of("borderGuardLiaison", "BDBP", "BP-TN-MOCBAI") with { Partners = ["KH"], Provinces = ["72"] };

    public static TestAccount SupervisorOfMocBai => Of("supervisor", "BDBP", "BP-TN-MOCBAI");

    public static TestAccount OfTayNinh => Of("socialAffairs", "BLDTBXH", "LD-TN") with { Provinces = ["72"] };

    public static TestAccount OfLaoCai => Of("socialAffairs", "BLDTBXH", "LD-LC") with { Provinces = ["10"] };

    public static TestAccount PoliceOfTayNinh => Of("policeLiaison", "BCA", "CA-TN") with { Provinces = ["72"] };

    /// <summary>The same account at another time.</summary>
    public static TestAccount On(this TestAccount account, DateTimeOffset at) => account with { At = at };

    /// <summary>Whoever has no business with cases.</summary>
    public static IReadOnlyList<TestAccount> Strangers =>
        [
            Of("borderGuardLiaison", "BDBP", "BP-TN-MOCBAI"),
            Of("policeLiaison", "BCA", "CA-TN"),
            Of("supervisor", "BDBP", "BP-TN-MOCBAI"),
            Of("centralDesk", "BCA", "CA-TW"),
            Of("planner", "BCA", "CA-VP130"),
            Of("administrator", "BNG", "BNG-QTHT"),
            Of("auditor", "BCA", "CA-TTR"),
            Of("roleOfTomorrow", "BNG", "BNG-CLS"),
        ];

    private static TestAccount Of(string role, string agency, string desk) => new(role, agency, desk) { At = Noon };
}
