using Mono.Cecil;

namespace Cooperation.Architecture.Tests;

/// <summary>An aggregate changes by its own methods only (style, rule 7).</summary>
public sealed class AggregateTests
{
    private static readonly string[] Mutable =
    [
        "List`1",
        "Dictionary`2",
        "HashSet`1",
        "IList`1",
        "ICollection`1",
        "ISet`1",
        "IDictionary`2",
    ];

    public static TheoryData<string> Aggregates => [.. All().Select(type => type.FullName)];

    [Fact]
    public void There_are_aggregates_to_check() => All().ShouldNotBeEmpty();

    [Theory]
    [MemberData(nameof(Aggregates))]
    public void No_setter_is_public(string name) =>
        Find(name).Properties.ShouldAllBe(property => property.SetMethod == null || !property.SetMethod.IsPublic);

    [Theory]
    [MemberData(nameof(Aggregates))]
    public void No_collection_can_be_changed_from_outside(string name) =>
        Find(name)
            .Properties.Where(property => property.GetMethod.IsPublic)
            .ShouldAllBe(property => !Mutable.Contains(property.PropertyType.Name));

    [Theory]
    [MemberData(nameof(Aggregates))]
    public void No_constructor_is_public(string name) =>
        Find(name).Methods.Where(method => method.IsConstructor).ShouldAllBe(constructor => !constructor.IsPublic);

    private static IEnumerable<TypeDefinition> All() =>
        Product.ServiceAssemblies.SelectMany(assembly => assembly.WrittenTypes()).Where(IsAggregate);

    // What an aggregate is made from is held to the same rules.
    private static bool IsAggregate(TypeDefinition type) =>
        type.BaseType is { } basis && (basis.Name == "AggregateRoot`1" || basis is TypeDefinition written && IsAggregate(written));

    private static TypeDefinition Find(string name) => All().Single(type => type.FullName == name);
}
