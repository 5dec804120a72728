namespace Cooperation.Platform.Hosting;

/// <summary>The roles of the product, as they stand in a token. Identity hands them out; each service decides by them again (R17).</summary>
public static class Roles
{
    /// <summary>Officer of a liaison desk of the border guard.</summary>
    public const string BorderGuardLiaison = "borderGuardLiaison";

    /// <summary>Officer of a liaison desk of the police.</summary>
    public const string PoliceLiaison = "policeLiaison";

    /// <summary>Supervisor of a desk.</summary>
    public const string Supervisor = "supervisor";

    /// <summary>Officer of a central desk; that of the Ministry of Public Security is the standing agency.</summary>
    public const string CentralDesk = "centralDesk";

    /// <summary>Consular officer of the foreign ministry or of a mission.</summary>
    public const string Consular = "consular";

    /// <summary>Officer of the Immigration Department or of a provincial immigration division.</summary>
    public const string Immigration = "immigration";

    /// <summary>Social-affairs officer: of the ministry, or of a province.</summary>
    public const string SocialAffairs = "socialAffairs";

    /// <summary>Planner: figures, reviews and reports.</summary>
    public const string Planner = "planner";

    /// <summary>Administrator of the accounts of one agency.</summary>
    public const string Administrator = "administrator";

    /// <summary>Operator: queues, parked messages, replays, and imports that hang; no text of cases.</summary>
    public const string Operator = "operator";

    /// <summary>Auditor: reads every audit entry, changes nothing.</summary>
    public const string Auditor = "auditor";

    /// <summary>The loader of demo data; exists only with demo data.</summary>
    public const string DemoLoader = "demoLoader";

    /// <summary>The gateway itself, for its own calls to Identity.</summary>
    public const string Gateway = "gateway";
}
