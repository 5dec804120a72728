namespace Cooperation.Tests.Support.Services;

/// <summary>Who a test speaks as: what the gateway would put into a token.</summary>
public sealed record TestAccount(string Role, string Agency, string Desk)
{
    /// <summary>The account's key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The session's key.</summary>
    public Guid SessionId { get; init; } = Guid.CreateVersion7();

    /// <summary>Display name.</summary>
    public string Name { get; init; } = "Cán bộ thử nghiệm";

    /// <summary>Partners served; empty for all.</summary>
    public IReadOnlyList<string> Partners { get; init; } = [];

    /// <summary>Areas served; empty for all.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Provinces served; empty for all.</summary>
    public IReadOnlyList<string> Provinces { get; init; } = [];

    /// <summary>The time of the step, as only the gateway can set it with demo data; null for the real time.</summary>
    public DateTimeOffset? At { get; init; }
}
