using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Builders;

/// <summary>Accounts of every role, at noon of 15 June 2018 in Viet Nam unless a test says otherwise.</summary>
internal static class Officers
{
    public static DateTimeOffset Noon => Friday.Noon;

    public static TestAccount OfMocBai =>
        Of("borderGuardLiaison", "BDBP", "BP-TN-MOCBAI") with
        {
            Partners = ["KH"],
            Areas = ["border"],
            Provinces = ["72"],
        };

    public static TestAccount OfTayNinhBorderGuard =>
        Of("borderGuardLiaison", "BDBP", "BP-TN") with
        {
            Partners = ["KH"],
            Areas = ["border"],
            Provinces = ["72"],
        };

    public static TestAccount OfHuuNghi =>
        Of("borderGuardLiaison", "BDBP", "BP-LS-HUUNGHI") with
        {
            Partners = ["CN"],
            Areas = ["border"],
            Provinces = ["20"],
        };

    public static TestAccount OfTayNinhPolice => Of("policeLiaison", "BCA", "CA-TN") with { Areas = ["inland"], Provinces = ["72"] };

    public static TestAccount SupervisorOfMocBai => Of("supervisor", "BDBP", "BP-TN-MOCBAI") with { Partners = ["KH"], Areas = ["border"] };

    public static TestAccount SupervisorOfHuuNghi =>
        Of("supervisor", "BDBP", "BP-LS-HUUNGHI") with
        {
            Partners = ["CN"],
            Areas = ["border"],
        };

    public static TestAccount CentralPolice => Of("centralDesk", "BCA", "CA-TW");

    public static TestAccount CentralBorderGuard => Of("centralDesk", "BDBP", "BP-TW");

    public static TestAccount Consul => Of("consular", "BNG", "BNG-KH-PNH") with { Partners = ["KH"] };

    public static TestAccount Planner => Of("planner", "BCA", "CA-VP130");

    public static TestAccount Administrator => Of("administrator", "BCA", "CA-QTHT");

    public static TestAccount Operator => Of("operator", "BCA", "CA-VHHT");

    public static TestAccount SupervisorOfConsuls => Of("supervisor", "BNG", "BNG-CLS");

    public static TestAccount SupervisorOfImmigration => Of("supervisor", "QLXNC", "XNC-TW");

    public static TestAccount Immigration => Of("immigration", "QLXNC", "XNC-TN") with { Provinces = ["72"] };

    public static TestAccount SocialAffairs => Of("socialAffairs", "BLDTBXH", "LD-TN") with { Provinces = ["72"] };

    public static TestAccount Auditor => Of("auditor", "BCA", "CA-TTR");

    private static TestAccount Of(string role, string agency, string desk) => new(role, agency, desk) { At = Noon };
}
