using Microsoft.AspNetCore.Http;

namespace Cooperation.Platform.Hosting.Idempotency;

/// <summary>An answer held back until it is committed.</summary>
internal sealed class BufferedAnswer(int status, string? location, string? etag, string? contentType, byte[] body)
    : IResult,
        IStatusCodeHttpResult
{
    public int Status { get; } = status;

    /// <summary>For the filters around this one, which look at what was answered: a refusal is on record with a key as without.</summary>
    int? IStatusCodeHttpResult.StatusCode => Status;

    public string? Location { get; } = location;

    public string? Etag { get; } = etag;

    public string? ContentType { get; } = contentType;

    public byte[] Body { get; } = body;

    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Runs the handler and its result against a buffer in place of the body.</summary>
    public static async Task<BufferedAnswer> RunAsync(HttpContext context, Func<Task<object?>> handler)
    {
        var response = context.Response;
        var real = response.Body;
        using var buffer = new MemoryStream();
        response.Body = buffer;
        try
        {
            var result = await handler();
            await (result as IResult ?? (result is null ? Results.Empty : Results.Json(result))).ExecuteAsync(context);
            await response.BodyWriter.FlushAsync(context.RequestAborted);
        }
        finally
        {
            response.Body = real;
        }

        return new BufferedAnswer(
            response.StatusCode,
            response.Headers.Location,
            response.Headers.ETag,
            response.ContentType,
            buffer.ToArray()
        );
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.Headers.Location = Location;
        response.Headers.ETag = Etag;
        response.ContentType = ContentType;
        if (Body.Length > 0)
        {
            await response.Body.WriteAsync(Body, httpContext.RequestAborted);
        }
    }
}
