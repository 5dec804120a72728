namespace Cooperation.Loader.Scenario.Returns;

/// <summary>Which desks of the demo take part in a return: missions and gates by partner, social affairs and police by province.</summary>
internal static class ReturnPlaces
{
    public const string Department = "ls.cuclanhsu";
    public const string Immigration = "xnc.trunguong";

    private static readonly DemoGate NoiBai = new("CK-HN-NOIBAI", "XNC-TW", Immigration);

    /// <summary>The mission that looks after people there, and who works on its cases: its own officer, else one of the department.</summary>
    public static (string Mission, string Officer) MissionIn(string partner) =>
        partner switch
        {
            "KH" => ("KH-PNH", "ls.phnompenh"),
            "TH" => ("TH-BKK", "ls.bangkok"),
            "CN" => ("CN-NNG", "ls.namninh"),
            "LA" => ("LA-VTE", Department),
            "GB" => ("GB-LON", Department),
            _ => ("MY-KUL", Department),
        };

    /// <summary>Where people from there come in.</summary>
    public static DemoGate GateFrom(string partner, Draw draw) =>
        partner switch
        {
            "KH" => new("CK-TN-MOCBAI", "BP-TN-MOCBAI", "bp.mocbai"),
            "CN" => draw.Of<DemoGate>([
                new("CK-QN-MONGCAI", "BP-QN-MONGCAI", "bp.quangninh"),
                new("CK-LS-HUUNGHI", "BP-LS-HUUNGHI", "bp.langson"),
                new("CK-LC-LAOCAI", "BP-LC-LAOCAI", "bp.laocai"),
            ]),
            "LA" => new("CK-NA-NAMCAN", "BP-NA-NAMCAN", "bp.nghean"),
            _ => NoiBai,
        };

    /// <summary>The province that people from there go home to, of those whose desks take part in the demo.</summary>
    public static string ProvinceFrom(string partner, Draw draw) =>
        partner switch
        {
            "KH" => draw.Weighted(("72", 5), ("40", 1)),
            "CN" => draw.Weighted(("10", 3), ("02", 2), ("20", 2), ("22", 2), ("40", 1)),
            _ => draw.Weighted(("40", 4), ("22", 1)),
        };

    /// <summary>The social-affairs officer of a province.</summary>
    public static string SocialAffairsOf(string province) => "ld." + NameOf(province);

    /// <summary>The police officer of a province.</summary>
    public static string PoliceOf(string province) => "ca." + NameOf(province);

    private static string NameOf(string province) =>
        province switch
        {
            "02" => "hagiang",
            "10" => "laocai",
            "20" => "langson",
            "22" => "quangninh",
            "72" => "tayninh",
            _ => "nghean",
        };
}
