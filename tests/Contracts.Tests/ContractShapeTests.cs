using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Cooperation.Contracts.Tests;

/// <summary>R5: what a message may carry. No text can hide in a type that is not on the list.</summary>
public sealed class ContractShapeTests
{
    private static readonly Type[] Plain =
    [
        typeof(Guid),
        typeof(bool),
        typeof(int),
        typeof(long),
        typeof(decimal),
        typeof(DateTimeOffset),
        typeof(DateOnly),
        typeof(Code),
    ];

    /// <summary>The messages, and the parts that they are made of.</summary>
    public static TheoryData<Type> Messages => [.. Contract.Messages, .. Contract.Parts];

    public static TheoryData<Type> Parts => [.. Contract.Parts];

    [Fact]
    public void There_are_messages_to_check() => Contract.Messages.ShouldNotBeEmpty();

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_is_a_sealed_record(Type message)
    {
        message.IsSealed.ShouldBeTrue();
        message.GetMethod("<Clone>$").ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_can_only_be_set_when_made(Type message)
    {
        foreach (var property in Properties(message))
        {
            var setter = property.SetMethod.ShouldNotBeNull();
            setter
                .ReturnParameter.GetRequiredCustomModifiers()
                .ShouldContain(typeof(IsExternalInit), $"{message.Name}.{property.Name} can be changed after it was made");
        }
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_carries_no_free_text(Type message)
    {
        foreach (var property in Properties(message))
        {
            IsAllowed(property.PropertyType)
                .ShouldBeTrue(
                    $"{message.Name}.{property.Name} is {property.PropertyType}: only keys, codes, counts, dates and lists of these may travel (R5)"
                );
        }
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_holds_plain_values_alone(Type part) =>
        Properties(part).ShouldAllBe(property => IsPlain(property.PropertyType), $"{part.Name} is a row, no tree");

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_stands_in_a_list_of_some_message(Type part) =>
        Contract
            .Messages.SelectMany(message => message.GetProperties())
            .ShouldContain(property => property.PropertyType == typeof(IReadOnlyList<>).MakeGenericType(part));

    [Theory]
    [InlineData("Nguyễn Văn A")]
    [InlineData("Nguyen Van A")]
    [InlineData("")]
    [InlineData("a-code-that-is-much-too-long-for-one")]
    [InlineData("line\nbreak")]
    public void A_code_has_no_room_for_a_sentence_or_a_name(string text) => Should.Throw<FormatException>(() => new Code(text));

    [Fact]
    public void A_code_that_is_not_known_here_is_kept()
    {
        var code = System.Text.Json.JsonSerializer.Deserialize<Code>("\"somethingNew\"");
        code.Value.ShouldBe("somethingNew");
    }

    private static PropertyInfo[] Properties(Type message) =>
        [
            .. message
                .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetCustomAttribute<JsonIgnoreAttribute>() is null),
        ];

    private static bool IsAllowed(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? IsPlain(type.GenericTypeArguments[0]) || Contract.Parts.Contains(type.GenericTypeArguments[0])
            : IsPlain(type);

    private static bool IsPlain(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsEnum || Plain.Contains(plain);
    }
}
