using Cooperation.Platform.Domain.People;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cooperation.Platform.Records;

/// <summary>How the key of a person is stored.</summary>
public sealed class PersonIdConverter() : ValueConverter<PersonId, Guid>(id => id.Value, value => new PersonId(value));
