namespace Cooperation.Agreements.Domain.Codes;

/// <summary>Where money comes from.</summary>
public static class FundingSources
{
    /// <summary>Ngân sách trung ương.</summary>
    public const string StateBudget = "stateBudget";

    /// <summary>Ngân sách địa phương.</summary>
    public const string LocalBudget = "localBudget";

    /// <summary>Nhà tài trợ.</summary>
    public const string Donor = "donor";

    /// <summary>Phía đối tác.</summary>
    public const string Partner = "partner";

    /// <summary>Người được hồi hương hoặc gia đình.</summary>
    public const string Person = "person";

    /// <summary>Nguồn khác.</summary>
    public const string Other = "other";
}
