using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.People;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cooperation.Hotline.Data;

internal sealed class ExchangeIdConverter() : ValueConverter<ExchangeId, Guid>(id => id.Value, value => new ExchangeId(value));

internal sealed class PersonIdConverter() : ValueConverter<PersonId, Guid>(id => id.Value, value => new PersonId(value));

internal sealed class ReferenceConverter() : ValueConverter<Reference, string>(reference => reference.Value, value => new Reference(value));
