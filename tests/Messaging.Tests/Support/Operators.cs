using Cooperation.Platform.Messaging;

namespace Cooperation.Messaging.Tests.Support;

/// <summary>What an operator does with parked messages.</summary>
internal static class Operators
{
    public const string Name = "operator";

    public static Task<IReadOnlyList<ParkedMessage>> ParkedAsync(this ServiceHost host) =>
        host.InScopeAsync<ParkedMessages, IReadOnlyList<ParkedMessage>>(parked =>
            parked.ListAsync(100, TestContext.Current.CancellationToken)
        );

    public static Task<ParkedMessage?> ReplayParkedAsync(this ServiceHost host, Guid id) =>
        host.InScopeAsync<ParkedMessages, ParkedMessage?>(parked =>
            parked.ReplayAsync(id, Name, "mended", TestContext.Current.CancellationToken)
        );

    public static Task<ParkedMessage?> DiscardParkedAsync(this ServiceHost host, Guid id, string reason = "of no use") =>
        host.InScopeAsync<ParkedMessages, ParkedMessage?>(parked =>
            parked.DiscardAsync(id, Name, reason, TestContext.Current.CancellationToken)
        );
}
