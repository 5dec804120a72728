namespace Cooperation.Architecture.Tests;

/// <summary>Who may reference whom (R1, R2; style, rules 1 to 3).</summary>
public sealed class BoundaryTests
{
    [Fact]
    public void Contracts_and_the_domain_base_reference_the_base_library_only()
    {
        foreach (var assembly in new[] { Product.Contracts, Product.Domain })
        {
            assembly
                .MainModule.AssemblyReferences.Select(reference => reference.Name)
                .ShouldAllBe(name => name.StartsWith("System", StringComparison.Ordinal) || name == "netstandard");
        }
    }

    [Fact]
    public void Platform_knows_neither_contracts_nor_services()
    {
        Product.Messaging.OwnReferences().ShouldBeSubsetOf(["Platform.Domain"]);
        Product.Hosting.OwnReferences().ShouldBeSubsetOf(["Platform.Domain", "Platform.Messaging"]);
        Product.Records.OwnReferences().ShouldBeSubsetOf(["Platform.Domain", "Platform.Messaging", "Platform.Hosting"]);
    }

    [Fact]
    public void No_service_references_another()
    {
        foreach (var service in Product.ServiceAssemblies)
        {
            service.OwnReferences().Intersect(Product.Services).ShouldBeEmpty($"{service.ShortName()} reaches into another service");
        }

        Product.Gateway.OwnReferences().Intersect(Product.Services).ShouldBeEmpty();
    }

    [Fact]
    public void The_transport_is_named_in_Messaging_only()
    {
        foreach (var assembly in Product.All.Where(assembly => assembly != Product.Messaging))
        {
            assembly
                .MainModule.AssemblyReferences.Select(reference => reference.Name)
                .ShouldNotContain(
                    name =>
                        name.StartsWith("MassTransit", StringComparison.Ordinal) || name.StartsWith("RabbitMQ", StringComparison.Ordinal),
                    assembly.ShortName()
                );
        }
    }
}
