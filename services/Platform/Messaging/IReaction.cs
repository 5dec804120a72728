namespace Cooperation.Platform.Messaging;

/// <summary>What a service does when another one announces a message: one class per message and effect, named effect-when-cause.</summary>
/// <typeparam name="TMessage">The contract.</typeparam>
/// <remarks>
/// It is made anew for every batch, in a scope that shares its DbContext with the inbox: everything it writes commits together with the
/// record that these messages were taken, so the effect happens exactly once (R3). If it throws, nothing of the batch is kept and each
/// message is tried alone; one that still fails is parked for an operator.
/// </remarks>
public interface IReaction<TMessage>
    where TMessage : class
{
    /// <summary>Applies a batch: sorted by subject, then epoch and version, without repeats; late, lower versions are among them (R6).</summary>
    Task ApplyAsync(IReadOnlyList<Received<TMessage>> batch, CancellationToken cancellationToken);
}
