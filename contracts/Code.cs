using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cooperation.Contracts;

/// <summary>
/// A short code out of a closed list: what a message may carry in place of text (R5). The lists stand in seeds/reference; a code that
/// this build does not know is kept, not refused (R1), but it always has the form of a code: 1 to 24 letters, digits and + : . -
/// </summary>
[JsonConverter(typeof(CodeConverter))]
public readonly record struct Code
{
    /// <summary>The most characters a code may have.</summary>
    public const int MaxLength = 24;

    private readonly string? value;

    /// <summary>Takes the code as it is written.</summary>
    /// <exception cref="FormatException">The text has not the form of a code.</exception>
    public Code(string value)
    {
        if (!IsCode(value))
        {
            throw new FormatException("Not a code: 1 to 24 letters, digits and + : . -");
        }

        this.value = value;
    }

    /// <summary>The code as it is written; empty only in a default value, which no message carries.</summary>
    public string Value => value ?? "";

    /// <summary>Whether the text has the form of a code.</summary>
    public static bool IsCode(string? text) =>
        text is { Length: > 0 and <= MaxLength } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or ':' or '.' or '-');

    /// <inheritdoc/>
    public override string ToString() => Value;

    private sealed class CodeConverter : JsonConverter<Code>
    {
        public override Code Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString() is { } text && IsCode(text) ? new Code(text) : throw new JsonException("Not a code.");

        public override void Write(Utf8JsonWriter writer, Code value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value);
    }
}
