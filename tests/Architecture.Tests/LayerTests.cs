using Mono.Cecil;

namespace Cooperation.Architecture.Tests;

/// <summary>What the four folders of a service may know (style, rules 4 to 6 and 9).</summary>
public sealed class LayerTests
{
    private static readonly string[] ForeignToDomain =
    [
        "Microsoft.EntityFrameworkCore",
        "Npgsql",
        "MassTransit",
        "Microsoft.AspNetCore",
        "Cooperation.Platform.Messaging",
        "Cooperation.Platform.Hosting",
        "Cooperation.Platform.Records",
    ];

    public static TheoryData<string> Services => [.. Product.Services];

    [Theory]
    [MemberData(nameof(Services))]
    public void The_domain_knows_no_storage_no_transport_and_no_web(string service)
    {
        foreach (var type in TypesIn(service, "Domain"))
        {
            string[] foreign =
            [
                .. ForeignToDomain,
                $"Cooperation.{service}.Features",
                $"Cooperation.{service}.Reactions",
                $"Cooperation.{service}.Data",
            ];
            Uses.TypesUsedBy(type)
                .Select(used => used.FullName)
                .ShouldNotContain(name => foreign.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)), type.FullName);
        }
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void Features_and_reactions_do_not_know_each_other(string service)
    {
        ShouldNotUse(TypesIn(service, "Features"), $"Cooperation.{service}.Reactions");
        ShouldNotUse(TypesIn(service, "Reactions"), $"Cooperation.{service}.Features");
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void A_service_shows_its_domain_its_context_and_the_shapes_of_its_slices_only(string service)
    {
        var shown = Assembly(service)
            .WrittenTypes()
            .Where(type => type.IsPublic)
            .Where(type => !type.HomeNamespace().StartsWith($"Cooperation.{service}.Domain", StringComparison.Ordinal));
        shown.ShouldAllBe(
            type =>
                IsContext(type)
                || type.Name == "Program"
                || IsPage(type)
                || type.HomeNamespace().EndsWith(".Migrations", StringComparison.Ordinal),
            service
        );
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void Reactions_are_sealed_and_named_effect_when_cause(string service)
    {
        var reactions = Assembly(service)
            .WrittenTypes()
            .Where(type =>
                type.Interfaces.Any(implemented => implemented.InterfaceType.Name.StartsWith("IReaction", StringComparison.Ordinal))
            );
        reactions.ShouldAllBe(
            type =>
                type.IsSealed
                && type.Name.Contains("When", StringComparison.Ordinal)
                && type.HomeNamespace() == $"Cooperation.{service}.Reactions",
            service
        );
    }

    private static void ShouldNotUse(IEnumerable<TypeDefinition> types, string prefix)
    {
        foreach (var type in types)
        {
            Uses.TypesUsedBy(type)
                .Select(used => used.FullName)
                .ShouldNotContain(name => name.StartsWith(prefix, StringComparison.Ordinal), type.FullName);
        }
    }

    private static IEnumerable<TypeDefinition> TypesIn(string service, string folder) =>
        Assembly(service)
            .WrittenTypes()
            .Where(type => type.HomeNamespace().StartsWith($"Cooperation.{service}.{folder}", StringComparison.Ordinal));

    private static AssemblyDefinition Assembly(string service) =>
        Product.ServiceAssemblies.Single(assembly => assembly.ShortName() == service);

    private static bool IsContext(TypeDefinition type) => type.BaseType?.Name == "DbContext";

    // The page compiler makes every component public, so the parts of fields that components inherit and the records and codes that they show are public too.
    private static bool IsPage(TypeDefinition type) =>
        type.BaseType?.Name is "ComponentBase" or "LayoutComponentBase" or "FieldParts"
        || type.Name == "_Imports"
        || type.Namespace.Length == 0
        || (type.FullName.StartsWith("Cooperation.Portal.", StringComparison.Ordinal) && (type.IsSealed || type.IsEnum));
}
