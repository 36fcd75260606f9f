import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { InputError } from '../../../reading/input-error.js';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { SetCoverageInput } from '../coverage/coverage.input.js';
import { SetCoveragePayload } from '../coverage/coverage.payload.js';
import { CoverageService } from '../coverage/coverage.service.js';
import { SetIdentifiersInput } from '../identifier/identifier.input.js';
import { SetIdentifiersPayload } from '../identifier/identifier.payload.js';
import { IdentifierService } from '../identifier/identifier.service.js';
import { UnitArgs, UnitsAtArgs } from './unit.args.js';
import { ChangeUnitInput, CloseUnitInput, CorrectUnitInput, CreateUnitInput, MoveUnitInput } from './unit.input.js';
import { ChangeUnitPayload, CloseUnitPayload, CorrectUnitPayload, CreateUnitPayload, MoveUnitPayload } from './unit.payload.js';
import { units } from './unit.queries.js';
import { UnitService } from './unit.service.js';
import { Unit, UnitConnection } from './unit.type.js';
import { UnitClosingService } from './unit-closing.service.js';
import { UnitCorrectionService } from './unit-correction.service.js';

/** Units in GraphQL. */
@Resolver(() => Unit)
export class UnitResolver {
  @Whole()
  @Query(() => Unit, { nullable: true, description: 'One unit as it was on a day; null when none such existed then.' })
  unit(@Args(() => UnitArgs) args: UnitArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    if ((args.id == null) === (args.code == null)) throw new InputError('ARGUMENTS_INVALID', 'Give either id or code.');
    return read.one(units, info, args.id != null ? { unit_id: args.id } : { code: args.code as string }, { args });
  }

  @Whole()
  @Query(() => UnitConnection, { description: 'Units as they were on a day.' })
  units(@Args(() => UnitsAtArgs) args: UnitsAtArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.page(units, info, args);
  }

  @Needs('unit:create', (input) => ({ units: [input.parentId ?? null] }))
  @Mutation(() => CreateUnitPayload, { description: 'Opens a unit.' })
  createUnit(@Arg('input', () => CreateUnitInput) input: CreateUnitInput, @Ctx() ctx: Context) {
    return new UnitService(ctx).create(input);
  }

  @Needs('unit:change', (input) => ({ units: [input.id] }))
  @Mutation(() => ChangeUnitPayload, { description: 'Gives a unit another code, name, kind or contact from a day on.' })
  changeUnit(@Arg('input', () => ChangeUnitInput) input: ChangeUnitInput, @Ctx() ctx: Context) {
    return new UnitService(ctx).change(input);
  }

  // what it puts right of superior or end does what moving and ending do
  @Needs(
    'unit:correct',
    (input) => ({ units: input.parentId === undefined ? [input.id] : [input.id, input.parentId] }),
    (input) => [
      ...(input.parentId === undefined ? [] : ['unit:move' as const]),
      ...(input.closedOn === undefined ? [] : ['unit:close' as const]),
    ],
  )
  @Mutation(() => CorrectUnitPayload, { description: 'Puts right what was recorded wrongly of a unit.' })
  correctUnit(@Arg('input', () => CorrectUnitInput) input: CorrectUnitInput, @Ctx() ctx: Context) {
    return new UnitCorrectionService(ctx).correct(input);
  }

  @Needs('unit:move', (input) => ({ units: [input.id, input.parentId ?? null] }))
  @Mutation(() => MoveUnitPayload, { description: 'Puts a unit, with all below it, under another parent from a day on.' })
  moveUnit(@Arg('input', () => MoveUnitInput) input: MoveUnitInput, @Ctx() ctx: Context) {
    return new UnitService(ctx).move(input);
  }

  @Needs('unit:close', (input) => ({ units: [input.id] }))
  @Mutation(() => CloseUnitPayload, { description: 'Ends a unit, with the appointments to it, its coverages and its identifiers.' })
  closeUnit(@Arg('input', () => CloseUnitInput) input: CloseUnitInput, @Ctx() ctx: Context) {
    return new UnitClosingService(ctx).close(input);
  }

  @Needs('unit:lead', (input) => ({ units: [input.leaderId, ...input.coveredIds] }))
  @Mutation(() => SetCoveragePayload, { description: 'Sets whom a unit leads from a day on.' })
  setCoverage(@Arg('input', () => SetCoverageInput) input: SetCoverageInput, @Ctx() ctx: Context) {
    return new CoverageService(ctx).set(input);
  }

  @Needs('unit:identify', (input) => ({ units: [input.unitId] }))
  @Mutation(() => SetIdentifiersPayload, { description: 'Sets what other registers call a unit from a day on.' })
  setIdentifiers(@Arg('input', () => SetIdentifiersInput) input: SetIdentifiersInput, @Ctx() ctx: Context) {
    return new IdentifierService(ctx).set(input);
  }
}
