namespace Cooperation.Platform.Hosting.ApiDescription;

/// <summary>A header that an endpoint reads, for the API description.</summary>
internal sealed record DescribedHeader(string Name, bool IsRequired, string Description);

/// <summary>The type whose properties are the query parameters of an endpoint, for the API description.</summary>
internal sealed record DescribedQuery(Type Type);
