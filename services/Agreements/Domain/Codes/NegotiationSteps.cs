namespace Cooperation.Agreements.Domain.Codes;

/// <summary>Steps of a negotiation, as addresses name them; they are open from the mandate to the signature.</summary>
public static class NegotiationSteps
{
    /// <summary>Ghi vòng đàm phán.</summary>
    public const string Rounds = "rounds";

    /// <summary>Ghi lập trường.</summary>
    public const string Positions = "positions";

    /// <summary>Mức độ thống nhất của điều.</summary>
    public const string Articles = "article-states";

    /// <summary>Giới hạn được giao.</summary>
    public const string Limits = "mandate-limits";

    /// <summary>Lịch đến khi ký.</summary>
    public const string Calendar = "signature-calendar";

    /// <summary>All of them, the usual first.</summary>
    public static IReadOnlyList<string> All { get; } = [Positions, Articles, Rounds, Limits, Calendar];
}
