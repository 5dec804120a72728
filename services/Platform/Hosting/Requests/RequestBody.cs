using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cooperation.Platform.Hosting.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Cooperation.Platform.Hosting.Requests;

/// <summary>Reads a body as JSON, checks it against the request type, and keeps its normal form for whoever needs it later in the request (R10's hash).</summary>
internal static class RequestBody
{
    private const long DefaultLimit = 1024 * 1024;

    private static readonly JsonDocumentOptions Reading = new() { AllowDuplicateProperties = false, MaxDepth = 32 };

    private static readonly JsonSerializerOptions Binding = new(JsonSerializerDefaults.Web);

    public static async Task<TRequest> ReadAsync<TRequest>(HttpContext context, CancellationToken cancellationToken)
        where TRequest : class
    {
        var body = await ReadBytesAsync(context, cancellationToken);
        using var document = Parse(body);
        var errors = new FieldErrors();
        var normal = RequestShape.Of(typeof(TRequest)).Check(document.RootElement, "", errors);
        if (!errors.IsEmpty)
        {
            throw new InvalidRequestException(errors);
        }

        context.Features.Set(new CheckedBody(normal));
        return normal.Deserialize<TRequest>(Binding)!;
    }

    /// <summary>As <see cref="ReadAsync"/>, but for rows of the wrong shape, which are left out and told of: the caller gets the others with their places.</summary>
    public static async Task<(
        TRequest Value,
        IReadOnlyList<int> Places,
        IReadOnlyList<BrokenRow> Broken,
        FieldErrors Wrong
    )> ReadRowsAsync<TRequest>(HttpContext context, CancellationToken cancellationToken)
        where TRequest : class, IHasRows
    {
        var field = TRequest.Field;
        var body = await ReadBytesAsync(context, cancellationToken);
        using var document = Parse(body);
        var errors = new FieldErrors();
        var normal = RequestShape.Of(typeof(TRequest)).Check(document.RootElement, "", errors);
        var wrong = errors.ByField.Keys.Select(name => PlaceOf(name, field)).ToHashSet();

        // So much is wrong that not all of it is named: nothing is gained by judging the rest.
        if (wrong.Contains(null) || errors.More > 0)
        {
            throw new InvalidRequestException(errors);
        }

        // A row that is no object stands in the normal form no more, and every other one does in its order.
        var rows = normal[field] as JsonArray ?? [];
        var (places, kept, broken) = (new List<int>(), new JsonArray(), new List<BrokenRow>());
        foreach (var (row, place) in rows.Zip(PlacesOfObjects(document.RootElement, field)))
        {
            var sound = (JsonObject)row!.DeepClone();
            if (wrong.Contains(place))
            {
                broken.Add(new(place, sound));
            }
            else
            {
                places.Add(place);
                kept.Add(sound);
            }
        }

        if (normal.ContainsKey(field))
        {
            normal[field] = kept;
        }

        context.Features.Set(new CheckedBody(normal));
        return (normal.Deserialize<TRequest>(Binding)!, places, broken, errors);
    }

    private static IEnumerable<int> PlacesOfObjects(JsonElement body, string field) =>
        body.TryGetProperty(field, out var rows) && rows.ValueKind == JsonValueKind.Array
            ? rows.EnumerateArray().Index().Where(row => row.Item.ValueKind == JsonValueKind.Object).Select(row => row.Index)
            : [];

    // rows[7].title stands at 7; null for a field outside of the rows.
    private static int? PlaceOf(string field, string rows) =>
        field.StartsWith(rows + "[", StringComparison.Ordinal)
        && field.IndexOf(']', StringComparison.Ordinal) is var end and > 0
        && int.TryParse(
            field.AsSpan(rows.Length + 1, end - rows.Length - 1),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var place
        )
            ? place
            : null;

    private static JsonDocument Parse(ReadOnlyMemory<byte> body)
    {
        JsonDocument? document = null;
        try
        {
            document = JsonDocument.Parse(body, Reading);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Not JSON, a name twice, or a name that is no Unicode text.
            // The exception quotes the place, and with it perhaps the text: it is not passed on (R22).
        }

        if (document?.RootElement.ValueKind == JsonValueKind.Object)
        {
            return document;
        }

        document?.Dispose();
        throw new ProblemException(StatusCodes.Status400BadRequest, "request.json");
    }

    // An endpoint with another limit says so by RequestSizeLimit.
    private static async Task<ReadOnlyMemory<byte>> ReadBytesAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var limit = context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? DefaultLimit;
        if (context.Request.ContentLength > limit)
        {
            throw new ProblemException(StatusCodes.Status413PayloadTooLarge);
        }

        var buffer = new ArrayBufferWriter<byte>(4096);
        int read;
        while ((read = await context.Request.Body.ReadAsync(buffer.GetMemory(4096), cancellationToken)) > 0)
        {
            buffer.Advance(read);
            if (buffer.WrittenCount > limit)
            {
                throw new ProblemException(StatusCodes.Status413PayloadTooLarge);
            }
        }

        return buffer.WrittenMemory;
    }
}

/// <summary>The body in normal form: fields in the order of the type, text composed, times in UTC.</summary>
internal sealed record CheckedBody(JsonObject Normal);
