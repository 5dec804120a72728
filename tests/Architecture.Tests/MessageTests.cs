using Mono.Cecil;

namespace Cooperation.Architecture.Tests;

/// <summary>Each message of the contracts is sent by the service whose folder it stands in, or is one of those settled beforehand.</summary>
public sealed class MessageTests
{
    /// <summary>
    /// Settled on 29 November 2026, so that four services can be built side by side. Whoever sends one takes it from this list; on the day the
    /// last is sent, the list goes.
    /// </summary>
    private static readonly string[] Planned = ["Reviews.AnnualReviewChanged"];

    [Fact]
    public void Each_message_is_sent_by_its_owner_or_is_planned()
    {
        var sent = Product.ServiceAssemblies.SelectMany(MessagesMadeBy).ToHashSet(StringComparer.Ordinal);
        var messages = Product
            .Contracts.MainModule.Types.Where(type => type.IsPublic && type.Namespace != "Cooperation.Contracts")
            .Select(NameOf);

        messages.Except(sent).ShouldBe(Planned, ignoreOrder: true, "planned are exactly the messages that nobody sends yet");
    }

    // A message is made where its properties are set: only whoever sends it does that.
    private static IEnumerable<string> MessagesMadeBy(AssemblyDefinition service) =>
        service
            .MainModule.GetTypes()
            .SelectMany(Uses.CallsOf)
            .Where(call => call.Name == ".ctor" && call.DeclaringType.Namespace == $"Cooperation.Contracts.{service.ShortName()}")
            .Select(call => NameOf(call.DeclaringType));

    private static string NameOf(TypeReference message) => message.FullName["Cooperation.Contracts.".Length..];
}
