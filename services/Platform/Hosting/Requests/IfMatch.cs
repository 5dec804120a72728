using System.Globalization;
using System.Reflection;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting.ApiDescription;
using Cooperation.Platform.Hosting.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Cooperation.Platform.Hosting.Requests;

/// <summary>The version that the caller has seen, out of the header <c>If-Match</c>, which every change of an existing record needs (R9): 428 without, 400 where it can't be read.</summary>
public readonly record struct IfMatch(long Version) : IEndpointParameterMetadataProvider
{
    /// <summary>Refuses with 412, naming the record, its present version and what was changed since the one seen, when it has moved on.</summary>
    public void Require(IRecord record)
    {
        if (record.Version != Version)
        {
            throw new VersionMismatchException(record.Version, [.. record.Since(Version)], record.Key);
        }
    }

    /// <summary>Refuses with 412, naming the present version, when the record has moved on.</summary>
    public void Require(long current) => Require(current, _ => []);

    /// <summary>The same, naming also what was changed since the version seen.</summary>
    public void Require(long current, Func<long, IEnumerable<ChangeSince>> since)
    {
        if (current != Version)
        {
            throw new VersionMismatchException(current, [.. since(Version)]);
        }
    }

    /// <summary>Called by the framework to bind the parameter.</summary>
    public static ValueTask<IfMatch> BindAsync(HttpContext context)
    {
        var header = context.Request.Headers.IfMatch;
        return header.Count == 0
            ? throw new ProblemException(StatusCodes.Status428PreconditionRequired)
            : ValueTask.FromResult(
                TryParse(header.ToString(), out var version)
                    ? new IfMatch(version)
                    : throw new ProblemException(StatusCodes.Status400BadRequest, "request.if-match")
            );
    }

    /// <summary>Called by the framework: shows the header in the API description.</summary>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new DescribedHeader("If-Match", true, "The version you have seen, as in ETag."));

    private static bool TryParse(string header, out long version)
    {
        version = 0;
        return header is ['"', .. var digits, '"'] && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out version);
    }
}
