namespace Cooperation.Loader.Scenario;

/// <summary>Kinds of exchange and how the year mixes them.</summary>
internal static class Kinds
{
    public const string VerificationRequest = "verificationRequest";
    public const string TraffickingAlert = "traffickingAlert";
    public const string RescueRequest = "rescueRequest";
    public const string WantedOrArrest = "wantedOrArrest";
    public const string SuspectInformation = "suspectInformation";
    public const string RepatriationNotice = "repatriationNotice";
    public const string Result = "result";
    public const string Other = "other";

    public static string Of(Draw draw, bool incoming, string partner) =>
        partner is "GB" or "MY" && incoming
            ? draw.Weighted((VerificationRequest, 40), (SuspectInformation, 25), (RepatriationNotice, 20), (Result, 15))
        : incoming
            ? draw.Weighted(
                (VerificationRequest, 24),
                (TraffickingAlert, 14),
                (RescueRequest, 9),
                (WantedOrArrest, 8),
                (SuspectInformation, 14),
                (RepatriationNotice, 15),
                (Result, 12),
                (Other, 4)
            )
        : draw.Weighted(
            (VerificationRequest, 20),
            (TraffickingAlert, 8),
            (RescueRequest, 15),
            (WantedOrArrest, 9),
            (SuspectInformation, 13),
            (RepatriationNotice, 8),
            (Result, 22),
            (Other, 5)
        );

    public static string UrgencyOf(Draw draw, string kind) =>
        kind switch
        {
            RescueRequest => draw.Weighted(("flash", 35), ("immediate", 45), ("priority", 20)),
            TraffickingAlert => draw.Weighted(("flash", 15), ("immediate", 40), ("priority", 35), ("routine", 10)),
            WantedOrArrest => draw.Weighted(("flash", 10), ("immediate", 40), ("priority", 50)),
            VerificationRequest or RepatriationNotice => draw.Weighted(("immediate", 5), ("priority", 45), ("routine", 50)),
            SuspectInformation or Result => draw.Weighted(("priority", 40), ("routine", 60)),
            _ => "routine",
        };

    public static string MediumOf(Draw draw, string partner, string area, string urgency) =>
        (partner, urgency) switch
        {
            ("GB" or "MY", _) => draw.Weighted(("email", 70), ("telephone", 20), ("letter", 10)),
            (_, "flash" or "immediate") => draw.Weighted(
                ("telephone", 85),
                ("fax", 10),
                (area is "sea" or "border" ? "radio" : "telephone", 5)
            ),
            (_, "priority") => draw.Weighted(("telephone", 55), ("fax", 25), ("email", 10), ("inPerson", 10)),
            _ => draw.Weighted(("letter", 25), ("fax", 30), ("email", 20), ("telephone", 15), ("inPerson", 10)),
        };

    /// <summary>In how many cases of a hundred signs of crime are found.</summary>
    public static int CrimePercent(string kind) =>
        kind switch
        {
            RescueRequest or TraffickingAlert or WantedOrArrest or SuspectInformation => 80,
            VerificationRequest => 55,
            Result => 40,
            RepatriationNotice => 35,
            _ => 0,
        };
}
