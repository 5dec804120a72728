namespace Cooperation.Repatriation.Domain.Exporting;

/// <summary>The fields of HTCDS 2.0 that are exported, in the standard's spelling, and those of our own, which say so.</summary>
public static class HtcdsFields
{
    /// <summary>The pseudonym: one for a person, whatever the episode.</summary>
    public const string Pseudonym = "own_Pseudonym";

    /// <summary>Which time this is that the person was trafficked.</summary>
    public const string Episode = "own_Episode";

    /// <summary>The year of the report.</summary>
    public const string Year = "own_Year";

    /// <summary>The age band: the standard has an age in years, which is not told.</summary>
    public const string AgeBand = "own_AgeBand";

    /// <summary>Picklist.</summary>
    public const string Gender = "prs_Gender";

    /// <summary>Checkbox.</summary>
    public const string Deceased = "prs_Deceased";

    /// <summary>ISO 3166, two letters.</summary>
    public const string Citizenship = "prs_Citizenship";

    /// <summary>Picklist.</summary>
    public const string Status = "vic_TraffickingStatus";

    /// <summary>Picklist.</summary>
    public const string Decider = "vic_TraffickingStatusDecisionMakingOrg";

    /// <summary>Several of a picklist.</summary>
    public const string Exploitation = "vic_TypeOfExploitation";

    /// <summary>Picklist.</summary>
    public const string CaseStatus = "cas_Status";

    /// <summary>Date.</summary>
    public const string Incoming = "cas_IncomingReferralDate";

    /// <summary>Date.</summary>
    public const string Outgoing = "cas_OutgoingReferralDate";

    /// <summary>Picklist.</summary>
    public const string OutgoingReason = "cas_ReasonForOutgoingReferral";

    /// <summary>Picklist.</summary>
    public const string EventType = "hte_Type";

    /// <summary>ISO 3166, two letters.</summary>
    public const string EventCountry = "hte_Country";
}
